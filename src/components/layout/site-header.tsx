import { useLocale, useTranslations } from 'next-intl';
import type { Site } from '../../domain/site.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { otherLocale } from '../../i18n/locales.ts';
import type { RouteName } from '../../i18n/routing.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { isReachable, navigationRoutes } from './navigation.ts';
import { NavigationLabel } from './navigation-label.tsx';

interface Props {
  site: Site;
  current: RouteName | null;
  otherAddress: string;
}

/** The site's name, its places, and the way to the same page in the other language. */
export function SiteHeader({ site, current, otherAddress }: Props) {
  const t = useTranslations('Frame');
  const locale = useLocale();
  const other = otherLocale(locale);
  return (
    <header className="page top">
      <a className="brand" href={addressOf('/', locale)}>
        {site.name}{' '}
        <small>
          <LocalizedText text={site.tagline} />
        </small>
      </a>
      <nav className="nav" aria-label={t('mainMenu')}>
        {site.navigation
          .filter((target) => isReachable(site, target))
          .map((target) => {
            const route = navigationRoutes[target];
            return (
              <a key={target} href={addressOf(route, locale)} aria-current={route === current ? 'page' : undefined}>
                <NavigationLabel target={target} site={site} />
              </a>
            );
          })}
      </nav>
      <a className="language" href={otherAddress} lang={other} hrefLang={other} rel="alternate">
        {new Intl.DisplayNames([other], { type: 'language' }).of(other)}
      </a>
    </header>
  );
}
