import { isEditor } from '../../access.ts';
import { importWords } from './words.ts';

interface Properties {
  i18n: { language: string };
  user?: unknown;
  payload: { config: { routes: { admin: string } } };
}

/** Leads to the tables, from the menu. */
export function ImportLink(properties: Properties) {
  return <Link {...properties} className="nav__link" />;
}

/** The same above the list of actors. */
export function ImportListLink(properties: Properties) {
  return (
    <p className="import-list-link">
      <Link {...properties} />
    </p>
  );
}

/** Nothing for who may not. */
function Link({ i18n, user, payload, className }: Properties & { className?: string }) {
  if (!isEditor({ user } as Parameters<typeof isEditor>[0])) return null;
  return (
    <a className={className} href={`${payload.config.routes.admin}/import`}>
      {importWords(i18n.language).title}
    </a>
  );
}
