import { addDataAndFileToRequest, type Endpoint, Forbidden, isolateObjectProperty } from 'payload';
import { explain } from '../explain.ts';
import { checkedSignIn } from './login.ts';
import { refuseWeak } from './password.ts';

/**
 * Changes the password of who is signed in: `{ current, password }`. The present one is asked for as in signing in,
 * with the same patience. All other sessions end, and with them a link to choose a password.
 */
export const ownPassword: Endpoint = {
  path: '/own-password',
  method: 'post',
  handler: async (req) => {
    const { user, payload } = req;
    if (!user) throw new Forbidden(req.t);
    await addDataAndFileToRequest(req);
    const { current, password } = (req.data ?? {}) as Record<string, unknown>;
    const wished = typeof password === 'string' ? password : '';
    refuseWeak(wished, user.email, req);
    // Who is signed in, and since when, must stay: Payload ends the sessions of all others.
    const asking = isolateObjectProperty(req, ['user', 'transactionID']);
    const credentials = { email: user.email, password: typeof current === 'string' ? current : '' };
    if (!(await checkedSignIn(asking, credentials)))
      return Response.json({ errors: [{ message: explain('password-old-wrong', req) }] }, { status: 400 });
    const { updatedAt } = await payload.update({
      collection: 'users',
      id: user.id,
      data: { password: wished, resetPasswordToken: null },
      depth: 0,
      overrideAccess: true,
      req,
    });
    return Response.json({ message: explain('password-changed', req), updatedAt });
  },
};
