import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FactList } from '../../../../components/facts/fact-list.tsx';
import { JsonLd } from '../../../../components/layout/json-ld.tsx';
import { SiteFrame } from '../../../../components/layout/site-frame.tsx';
import { getFactsPage } from '../../../../data/printed-pages.ts';
import { factsJsonLd } from '../../../../domain/json-ld/json-ld-facts.ts';
import { addressOf } from '../../../../i18n/addresses.ts';
import { otherLocale } from '../../../../i18n/locales.ts';
import { pageMetadata } from '../page-metadata.ts';
import { type LocaleParameters, localeOf } from '../page-parameters.ts';
import { stepsTo } from '../steps.ts';

export async function generateMetadata({ params }: LocaleParameters): Promise<Metadata> {
  const locale = await localeOf(params);
  const [{ site }, t] = await Promise.all([getFactsPage(locale), getTranslations('Facts')]);
  const paths = { de: addressOf('/facts', 'de'), en: addressOf('/facts', 'en') };
  return pageMetadata({ site, locale, title: t('title'), description: t('lead'), paths });
}

export default async function FactsPage({ params }: LocaleParameters) {
  const locale = await localeOf(params);
  const [{ site, facts, where }, t] = await Promise.all([getFactsPage(locale), getTranslations('Facts')]);
  const data = factsJsonLd({
    facts,
    locale,
    description: t('lead'),
    site,
    where,
    steps: await stepsTo(t('title'), addressOf('/facts', locale), locale),
  });
  return (
    <SiteFrame site={site} current="/facts" otherAddress={addressOf('/facts', otherLocale(locale))}>
      <JsonLd data={data} />
      <FactList
        facts={facts}
        cited={{
          directory: `${site.name} ${site.tagline.value}`,
          publisher: site.contact.organization,
          address: where.facts[locale],
        }}
      />
    </SiteFrame>
  );
}
