/**
 * Where a form that a page of the admin has sent leads when its sender is no longer signed in: to sign in and back to
 * that page, which says so. Null for programs and for what scripts send, which read JSON.
 */
export function wayToSignIn(header: (name: string) => string | null | undefined): string | null {
  if (!header('accept')?.includes('text/html')) return null;
  const sender = header('referer') ?? '';
  const page = URL.canParse(sender) ? new URL(sender).pathname : '';
  const back = /^\/admin(\/[\w-]+)*$/.test(page) ? page : '/admin';
  return `/admin/login?redirect=${encodeURIComponent(`${back}?signed-out=1`)}`;
}
