import { isAdmin } from '../../access.ts';
import { operationWords } from './words.ts';

interface Properties {
  i18n: { language: string };
  user?: unknown;
  payload: { config: { routes: { admin: string } } };
}

/** Leads admins to how the site is running, from the menu. */
export function OperationLink({ i18n, user, payload }: Properties) {
  if (!isAdmin({ user } as Parameters<typeof isAdmin>[0])) return null;
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/betrieb`}>
      {operationWords(i18n.language).title}
    </a>
  );
}
