import { isEditor } from '../../access.ts';
import { importWords } from './words.ts';

interface Properties {
  i18n: { language: string };
  user?: unknown;
  payload: { config: { routes: { admin: string } } };
}

/** Leads to the tables, from the menu and from the list of actors. */
export function ImportLink({ i18n, user, payload }: Properties) {
  if (!isEditor({ user } as Parameters<typeof isEditor>[0])) return null;
  return (
    <a className="nav__link import-link" href={`${payload.config.routes.admin}/import`}>
      {importWords(i18n.language).title}
    </a>
  );
}
