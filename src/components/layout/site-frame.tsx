import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Site } from '../../domain/site.ts';
import type { RouteName } from '../../i18n/routing.ts';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

interface Props {
  site: Site;
  /** The route shown, so that the navigation can mark it; null where it is none of them. */
  current: RouteName | null;
  /** The address of this very view in the other language, with its filters. */
  otherAddress: string;
  children: ReactNode;
}

/** What surrounds every page. Rendered by the pages, since a layout cannot know what a page shows. */
export function SiteFrame({ site, current, otherAddress, children }: Props) {
  const t = useTranslations('Frame');
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <SiteHeader site={site} current={current} otherAddress={otherAddress} />
      <main id="main" className="page" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter site={site} />
    </>
  );
}
