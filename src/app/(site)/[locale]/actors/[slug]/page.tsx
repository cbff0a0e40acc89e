import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { ActorEntry } from '../../../../../components/actors/actor-entry.tsx';
import { JsonLd } from '../../../../../components/layout/json-ld.tsx';
import { SiteFrame } from '../../../../../components/layout/site-frame.tsx';
import { getEntryPage } from '../../../../../data/printed-pages.ts';
import type { Actor } from '../../../../../domain/actors/actor.ts';
import { dayOf } from '../../../../../domain/day.ts';
import { actorJsonLd } from '../../../../../domain/json-ld/json-ld-actor.ts';
import { plainText } from '../../../../../domain/rich-text.ts';
import { addressOf } from '../../../../../i18n/addresses.ts';
import { type Locale, otherLocale } from '../../../../../i18n/locales.ts';
import { pageMetadata, shortened } from '../../page-metadata.ts';
import { localeOf } from '../../page-parameters.ts';
import { stepsTo } from '../../steps.ts';

interface Props {
  params: Promise<{ locale: string; slug: string }>;
}

const pathOf = (actor: Actor, locale: Locale) => addressOf('/actors/[slug]', locale, { slug: actor.slugs[locale] });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const page = await getEntryPage((await params).slug, locale);
  if (!page) return {};
  const { site, actor } = page;
  const [abbreviation] = actor.abbreviations;
  return pageMetadata({
    site,
    locale,
    title: abbreviation ? `${actor.name.value} (${abbreviation})` : actor.name.value,
    description: actor.tagline?.value ?? (actor.summary ? shortened(plainText(actor.summary.value)) : undefined),
    paths: { de: pathOf(actor, 'de'), en: pathOf(actor, 'en') },
    isFramed: true,
  });
}

export default async function ActorPage({ params }: Props) {
  const locale = await localeOf(params);
  const { slug } = await params;
  const page = await getEntryPage(slug, locale);
  if (!page) notFound();
  const { site, actor, related, facts, programmes, where } = page;
  if (slug !== actor.slugs[locale]) permanentRedirect(pathOf(actor, locale));
  const hasHistory = dayOf(actor.updatedOn) > dayOf(actor.publishedOn);
  const steps = await stepsTo(actor.name.value, pathOf(actor, locale), locale);
  const data = actorJsonLd({ actor, locale, where, steps });
  return (
    <SiteFrame site={site} current="/actors/[slug]" otherAddress={pathOf(actor, otherLocale(locale))}>
      <JsonLd data={data} />
      <ActorEntry
        site={site}
        actor={actor}
        related={related}
        facts={facts}
        programmes={programmes}
        address={steps[1].address}
        historyAddress={hasHistory ? addressOf('/actors/[slug]/history', locale, { slug }) : null}
      />
    </SiteFrame>
  );
}
