import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { formatAdminURL, getSafeRedirect } from 'payload/shared';
import { Logo } from '../sign.tsx';
import { LoginForm } from './login-form.tsx';

/** In place of Payload's page to sign in, which knows no second step. */
export function LoginView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult;
  const { routes, admin } = req.payload.config;
  const leadsTo = getSafeRedirect({ fallbackTo: routes.admin, redirectTo: searchParams?.redirect ?? '' });
  if (req.user) redirect(leadsTo);
  return (
    <>
      <div className="login__brand">
        <Logo />
      </div>
      <LoginForm
        address={`${routes.api}/users/login`}
        leadsTo={leadsTo}
        forgotten={formatAdminURL({ adminRoute: routes.admin, path: admin.routes.forgot })}
      />
    </>
  );
}
