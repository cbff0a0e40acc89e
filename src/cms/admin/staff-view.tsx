import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav } from '@payloadcms/ui';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import { ourLocale } from '../../i18n/locales.ts';

interface Properties {
  /** What Payload hands to a view. */
  view: Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'>;
  /** Stands where the way back to the start page is. */
  title: string;
  children: ReactNode;
}

/** A page of our own in the frame of the admin: its menu, and the way home. */
export function StaffView({ view: { initPageResult, params, searchParams }, title, children }: Properties) {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: title }]} />
      {children}
    </DefaultTemplate>
  );
}

/** What follows the name of such a page in its address: `b3` of `/admin/import/b3`. */
export function segmentOf(params: AdminViewServerProps['params']): string | undefined {
  const segments = params?.segments;
  return Array.isArray(segments) ? segments[1] : undefined;
}

const words = {
  de: { signIn: 'Bitte melden Sie sich zuerst an.', toSignIn: 'Zur Anmeldung' },
  en: { signIn: 'Please sign in first.', toSignIn: 'Sign in' },
};

/** Leads who has not signed in there and back to the page: `/import`. */
export function SignInFirst({ req, page }: { req: PayloadRequest; page: string }) {
  const { admin } = req.payload.config.routes;
  const say = words[ourLocale(req.i18n.language)];
  return (
    <p>
      {say.signIn} <a href={`${admin}/login?redirect=${admin}${page}`}>{say.toSignIn}</a>
    </p>
  );
}
