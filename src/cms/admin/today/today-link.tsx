interface Properties {
  i18n: { t(key: 'general:dashboard'): string };
  payload: { config: { routes: { admin: string } } };
}

/** Leads to the start page, from the menu of every view. */
export function TodayLink({ i18n, payload }: Properties) {
  return (
    <a className="nav__link" href={payload.config.routes.admin}>
      {i18n.t('general:dashboard')}
    </a>
  );
}
