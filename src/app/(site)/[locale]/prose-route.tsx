import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JsonLd } from '../../../components/layout/json-ld.tsx';
import { SiteFrame } from '../../../components/layout/site-frame.tsx';
import { ProsePage } from '../../../components/pages/prose-page.tsx';
import { getProsePage } from '../../../data/printed-pages.ts';
import { pageJsonLd } from '../../../domain/json-ld/json-ld-site.ts';
import type { PageKey } from '../../../domain/page.ts';
import { plainText } from '../../../domain/rich-text.ts';
import { addressOf } from '../../../i18n/addresses.ts';
import { otherLocale } from '../../../i18n/locales.ts';
import { pageMetadata, shortened } from './page-metadata.ts';
import { type LocaleParameters, localeOf } from './page-parameters.ts';
import { stepsTo } from './steps.ts';

interface Props extends LocaleParameters {
  pageKey: PageKey;
}

/** What a page of prose says of itself. */
export async function proseMetadata({ pageKey, params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const found = await getProsePage(pageKey, locale);
  if (!found) return {};
  const { site, page } = found;
  return pageMetadata({
    site,
    locale,
    title: page.title.value,
    description: page.body ? shortened(plainText(page.body.value)) : undefined,
    paths: { de: addressOf(`/${pageKey}`, 'de'), en: addressOf(`/${pageKey}`, 'en') },
  });
}

/** A page of prose: these routes differ in nothing but their key. */
export async function ProseRoute({ pageKey, params }: Props) {
  const locale = await localeOf(params);
  const found = await getProsePage(pageKey, locale);
  if (!found) notFound();
  const { site, page } = found;
  const steps = await stepsTo(page.title.value, addressOf(`/${pageKey}`, locale), locale);
  return (
    <SiteFrame site={site} current={`/${pageKey}`} otherAddress={addressOf(`/${pageKey}`, otherLocale(locale))}>
      <JsonLd data={pageJsonLd(steps)} />
      <ProsePage page={page} />
    </SiteFrame>
  );
}
