import 'server-only';
import type { ActorSummary } from '../domain/actors/actor.ts';
import { sortByName } from '../domain/actors/sort-order.ts';
import type { GonePages } from '../domain/links/gone.ts';
import { inLanguage } from '../domain/localized.ts';
import type { Locale } from '../i18n/locales.ts';
import { contactOf } from './actor-contact.ts';
import { referenceOf } from './actor-references.ts';
import { channelsOf } from './channels.ts';
import { keptPerRevision, steadyPerRevision } from './content-revision.ts';
import { type Filed, findFiled, spokenOf } from './filed.ts';
import { findGonePages, findVouched } from './gone-pages.ts';
import { inCommon } from './in-common.ts';
import { readSite } from './payload.ts';
import { keptPerActor } from './per-actor.ts';
import type { StoredActor, StoredSite } from './stored.ts';
import { readActors } from './stored-actors.ts';

/** Every published actor, as the list shows it, in alphabetical order of the names shown. */
export const findActors = keptPerRevision('actors', async (locale: Locale): Promise<ActorSummary[]> => {
  const summaries = await findSummaries(locale);
  const before = inCommon(`order ${locale}`, () => ({ ids: [] as string[] }));
  // Hardly any name changes, and what is in order already is sorted in a tenth of the time.
  const known = before.ids.flatMap((id) => summaries.get(id) ?? []);
  const sorted = sortByName([...new Set([...known, ...summaries.values()])], locale);
  before.ids = sorted.map(({ id }) => id);
  return sorted;
});

/** As the site says it of the body behind it. */
const findContactOfSite = steadyPerRevision('contact of site', async () => (await readSite()).contact);

/** The same by id. */
export const findSummaries = keptPerRevision(
  'summaries',
  async (locale: Locale): Promise<Map<string, ActorSummary>> => {
    const [stored, filedUnder, contact, gone, vouched] = await Promise.all([
      readActors(),
      findFiled(locale),
      findContactOfSite(),
      findGonePages(),
      findVouched(),
    ]);
    const kept = keptPerActor<ActorSummary | null>(`summary ${locale}`);
    return new Map(
      stored.flatMap((actor) => {
        const filed = filedUnder.get(actor.id);
        const summary = kept(actor, [filed, contact, gone, vouched], () =>
          summaryOf(actor, { filed, contact, gone, vouched }, locale),
        );
        return summary ? [[actor.id, summary] as const] : [];
      }),
    );
  },
);

interface Told {
  filed?: Filed;
  contact: StoredSite['contact'];
  gone: GonePages;
  vouched: Awaited<ReturnType<typeof findVouched>>;
}

function summaryOf(actor: StoredActor, { filed, contact, gone, vouched }: Told, locale: Locale): ActorSummary | null {
  const reference = referenceOf(actor, locale);
  if (!reference) return null;
  const { tagline, summary } = spokenOf(actor, gone, locale);
  return {
    ...reference,
    abbreviations: (actor.names ?? []).filter((name) => name.kind === 'acronym').map((name) => name.value),
    lifecycle: actor.lifecycle,
    lifecycleSince: actor.lifecycleSince || null,
    formerName: (actor.lifecycle === 'renamed' && actor.names?.find(({ kind }) => kind === 'former')) || null,
    tagline,
    summary,
    textAsOf: actor.textAsOf || null,
    seat: inLanguage(actor.seat, locale),
    categories: filed?.categories ?? [],
    reasons: filed?.reasons ?? [],
    partnerCountries: actor.partnerCountries ?? [],
    links: channelsOf(actor, { gone, vouched }),
    contact: contactOf(actor, contact, gone),
  };
}
