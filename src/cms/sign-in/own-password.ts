import { addDataAndFileToRequest, type Endpoint, Forbidden } from 'payload';
import { explain } from '../explain.ts';
import { checkedPassword } from './checked-password.ts';
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
    const credentials = { email: user.email, password: typeof current === 'string' ? current : '' };
    if (!(await checkedPassword(req, credentials)))
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
