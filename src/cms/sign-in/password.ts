import { randomBytes } from 'node:crypto';
import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload';
import { type Explanation, explain, Refusal } from '../explain.ts';

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

/**
 * @throws ValidationError in the reader's language where a new password is too weak for the account with this address
 */
export function refuseWeak(password: string, email: string, req: PayloadRequest): void {
  const problem = passwordProblem(password, email);
  if (!problem) return;
  throw new ValidationError(
    { collection: 'users', errors: [{ path: 'password', message: explain(problem, req) }], req },
    req.t,
  );
}

/** Whether an account can be signed in to: nobody has chosen a password yet, the owner has, or none fits any more. */
export const accountStates = ['invited', 'open', 'shut'] as const;

/** A password that nobody knows. */
export const drawnPassword = (): string => randomBytes(32).toString('base64url');

/**
 * Checks a new password wherever a program of the house sets one. Staff set nobody's by saving an account: who is
 * invited chooses it, and until then an account has one that nobody knows.
 */
export const keepPasswordsToOwners: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const { data, id } = args as { data?: { password?: unknown; email?: unknown; state?: unknown }; id?: string };
  if (data?.password === undefined || data.password === null)
    return operation === 'create' ? { ...args, data: { ...data, password: drawnPassword(), state: 'invited' } } : args;
  if (!overrideAccess || typeof data.password !== 'string') throw new Refusal(explain('password-of-others', req));
  refuseWeak(data.password, typeof data.email === 'string' ? data.email : await emailOf(id, req), req);
  return { ...args, data: { ...data, state: data.state === 'shut' ? 'shut' : 'open' } };
};

async function emailOf(id: string | undefined, req: PayloadRequest): Promise<string> {
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
