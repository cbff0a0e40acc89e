import { type CollectionBeforeOperationHook, ValidationError } from 'payload';
import { type Explanation, explain } from '../explain.ts';

const common = [
  'passwort',
  'password',
  'qwertz',
  'qwerty',
  'hallo',
  'willkommen',
  'welcome',
  'administrator',
  'letmein',
  'geheim',
  'auslandsgesellschaft',
  'staedtepartnerschaft',
  'dortmund',
  'whoiswho',
  'abcdef',
  '123456',
  '654321',
  'iloveyou',
];

/** Why a password is too weak, or null: 12 to 128 characters, not the address, not a common word with a little trim. */
function passwordProblem(password: string, email: string): Explanation | null {
  if (password.length < 12) return 'password-short';
  if (password.length > 128) return 'password-long';
  const folded = password.toLowerCase();
  const [mailbox = ''] = email.toLowerCase().split('@');
  if (new Set(folded).size < 6) return 'password-common';
  if (mailbox.length > 2 && folded.includes(mailbox) && folded.length - mailbox.length < 8) return 'password-common';
  const isCommon = common.some((word) => folded.includes(word) && folded.replaceAll(word, '').length < 6);
  return isCommon || folded === email.toLowerCase() ? 'password-common' : null;
}

/** Checks a new password wherever one can be set: create, update, reset. */
export const refuseWeakPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!['create', 'update', 'updateByID', 'resetPassword'].includes(operation)) return args;
  const { data, id } = args as { data?: { password?: unknown; email?: unknown }; id?: string };
  if (typeof data?.password !== 'string') return args;
  const known = typeof data.email === 'string' ? data.email : await emailOf(id, req);
  const problem = passwordProblem(data.password, known);
  if (problem) {
    throw new ValidationError(
      { collection: 'users', errors: [{ path: 'password', message: explain(problem, req) }], req },
      req.t,
    );
  }
  return args;
};

async function emailOf(
  id: string | undefined,
  req: Parameters<CollectionBeforeOperationHook>[0]['req'],
): Promise<string> {
  if (!id) return '';
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    req,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  });
  return user?.email ?? '';
}
