import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import '../../../components/layout/site.css';
import { PreviewNote } from '../../../components/layout/preview-note.tsx';
import { isPreview } from '../../../data/payload.ts';
import { getSite } from '../../../data/site.ts';
import { openSearchAddress } from '../../../domain/take-along/open-data-address.ts';
import { type LocaleParameters, localeOf } from './page-parameters.ts';

/** The front door keeps finished pages; Next renders each one anew when asked. */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf8' },
    { media: '(prefers-color-scheme: dark)', color: '#131517' },
  ],
};

interface Props extends LocaleParameters {
  children: ReactNode;
}

export default async function LocaleLayout({ children, params }: Props) {
  const locale = await localeOf(params);
  const { name } = await getSite(locale);
  return (
    <html lang={locale}>
      <body>
        <link rel="search" type="application/opensearchdescription+xml" href={openSearchAddress(locale)} title={name} />
        {(await isPreview()) ? <PreviewNote /> : null}
        {children}
      </body>
    </html>
  );
}
