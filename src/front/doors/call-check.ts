import type { IncomingMessage } from 'node:http';
import { reportFailure } from '../../inside/failures.ts';
import { isWriting, type SessionCheck } from '../limits/staff-limits.ts';

/** Why a call does not reach the app, in both languages. */
interface CallRefusal {
  status: 400 | 401 | 503;
  message: string;
}

const signInFirst = 'Bitte melden Sie sich zuerst an. / Please sign in first.';
const notACall = 'Das ist kein Aufruf einer Funktion. / This is no call of a function.';
const unknownSession = 'Gerade lässt sich nicht prüfen, wer Sie sind. / Who you are cannot be checked just now.';

/**
 * Makes the check of what is sent to pages of the admin: calls of server functions. Next and React take a call apart
 * before any code of ours is asked, so strangers are refused here, and so is what cannot be taken apart.
 */
export function createCallCheck(hasSession: SessionCheck) {
  /** @param path decoded */
  return async (req: IncomingMessage, path: string, body: Buffer): Promise<CallRefusal | undefined> => {
    if (!isWriting(req) || /^\/api(\/|$)/.test(path)) return undefined;
    try {
      if (!(await hasSession(req))) return { status: 401, message: signInFirst };
    } catch (error) {
      reportFailure('session of a sender', error);
      return { status: 503, message: unknownSession };
    }
    return (await isCall(req, body)) ? undefined : { status: 400, message: notACall };
  };
}

/** Whether the body is what React packs a list of arguments into: JSON, or a form whose field 0 is JSON. */
async function isCall(req: IncomingMessage, body: Buffer): Promise<boolean> {
  const { 'next-action': action, 'content-type': type = '' } = req.headers;
  if (!action || !body.length) return false;
  try {
    const isForm = type.startsWith('multipart/form-data');
    const form = isForm
      ? await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
      : null;
    return Array.isArray(JSON.parse(form ? String(form.get('0')) : body.toString()));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return false;
    throw error;
  }
}
