import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Site } from '../../domain/site.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { WayOut, wayOutNote } from './way-out.tsx';
import '../layout/ways.css';

interface Props {
  site: Site;
  /** How many there are, in words. */
  count: string;
  /** Where all of it stands, as a path. */
  more: { address: string; name: string };
  children: ReactNode;
}

/** What stands in a frame of another site: whose it is, how much, and the way to all of it. */
export function EmbedFrame({ site, count, more, children }: Props) {
  const t = useTranslations('Embed');
  return (
    <main className="embedded">
      <h1>
        {site.name} <LocalizedText text={site.tagline} />
      </h1>
      <p className="source">
        {count} · <span id={wayOutNote}>{t('newWindow')}</span>
      </p>
      {children}
      <p className="source">
        <WayOut href={more.address}>{more.name}</WayOut> · {site.contact.organization}
      </p>
    </main>
  );
}
