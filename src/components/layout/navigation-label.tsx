import { useTranslations } from 'next-intl';
import type { NavigationTarget, Site } from '../../domain/site.ts';
import { LocalizedText } from '../texts/localized-text.tsx';

/** What a place is called in header and footer: pages of staff's by their own title. */
export function NavigationLabel({ target, site }: { target: NavigationTarget; site: Site }) {
  const t = useTranslations();
  if (target === 'funding') return t('Funding.menu');
  if (target === 'countries') return t('Countries.menu');
  if (target === 'directory' || target === 'facts') return t(`Frame.${target}`);
  const title = site.pageTitles[target];
  return title ? <LocalizedText text={title} /> : null;
}
