import { useLocale, useTranslations } from 'next-intl';
import type { PageKey } from '../../domain/page.ts';
import { navigationTargets, type Site } from '../../domain/site.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { ReportLink } from '../reports/report-link.tsx';
import { LocalizedText } from '../texts/localized-text.tsx';
import { ContactAddress } from './contact-address.tsx';
import { isReachable, navigationRoutes } from './navigation.ts';
import { NavigationLabel } from './navigation-label.tsx';
import { TakeAlongLinks } from './take-along-links.tsx';

const legalPages: PageKey[] = ['imprint', 'privacy', 'accessibility'];

/** Who is behind the site, and every page of it. */
export function SiteFooter({ site }: { site: Site }) {
  const t = useTranslations('Frame');
  const report = useTranslations('Report');
  const quality = useTranslations('Quality');
  const locale = useLocale();
  return (
    <footer className="foot">
      <div className="page">
        <section>
          <h2>{site.contact.organization}</h2>
          <ContactAddress contact={site.contact} />
        </section>
        <section>
          <h2>{t('thisSite')}</h2>
          <ul>
            {navigationTargets
              .filter((target) => isReachable(site, target))
              .map((target) => (
                <li key={target}>
                  <a href={addressOf(navigationRoutes[target], locale)}>
                    <NavigationLabel target={target} site={site} />
                  </a>
                </li>
              ))}
            <li>
              <a href={addressOf('/quality', locale)}>{quality('menu')}</a>
            </li>
            <li>
              <ReportLink>{report('menu')}</ReportLink>
            </li>
          </ul>
        </section>
        <TakeAlongLinks />
        <section>
          <h2>{t('legal')}</h2>
          <ul>
            {legalPages.map((key) => {
              const title = site.pageTitles[key];
              return title ? (
                <li key={key}>
                  <a href={addressOf(`/${key}`, locale)}>
                    <LocalizedText text={title} />
                  </a>
                </li>
              ) : null;
            })}
          </ul>
        </section>
      </div>
    </footer>
  );
}
