import type { ServerResponse } from 'node:http';
import type { SecuritySetting } from './security-headers.ts';

/** Next's cookie of draft mode. It opens nothing by itself: whether somebody sees drafts, the session decides. */
export const previewCookie = '__prerender_bypass';

const signOut = '/api/users/logout';

/**
 * Keeps a preview to this site and to who is signed in. Next lets other sites send its cookie along, for previews in
 * their frames, which ours are not, and asks for https, without which a browser then keeps none. Signing out ends it.
 * @param path what was asked for, decoded
 */
export function keepPreviewHere(res: ServerResponse, path: string, { isHttps }: SecuritySetting): void {
  const set = [res.getHeader('set-cookie') ?? []].flat().map(String);
  const cookies = set.map((cookie) => (cookie.startsWith(`${previewCookie}=`) ? kept(cookie, isHttps) : cookie));
  if (path === signOut) cookies.push(kept(`${previewCookie}=; Path=/; Max-Age=0; HttpOnly`, isHttps));
  if (cookies.length) res.setHeader('set-cookie', cookies);
}

function kept(cookie: string, isHttps: boolean): string {
  const bare = cookie.replaceAll(/;\s*(SameSite=\w+|Secure)/gi, '');
  return `${bare}; SameSite=Lax${isHttps ? '; Secure' : ''}`;
}
