import { wordsIn } from './words.ts';

interface Properties {
  i18n: { language: string };
  payload: { config: { routes: { admin: string } } };
}

/** Leads to the handbook, from the menu. */
export function HandbookLink({ i18n, payload }: Properties) {
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/handbuch`}>
      {wordsIn(i18n.language).title}
    </a>
  );
}
