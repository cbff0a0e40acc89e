import type { ActorContact } from '../domain/actors/actor.ts';
import type { PublishedActor } from '../domain/actors/published-actor.ts';
import type { Locale } from '../i18n/locales.ts';

/** Nothing is known of how an actor is reached. */
export const noContact: ActorContact = {
  telephone: null,
  email: null,
  page: null,
  streetAddress: null,
  postalCode: null,
  addressLocality: null,
  addressCountry: null,
  confirmedOn: null,
};

const group = { slug: 'helps-with', name: { value: 'Hilft bei', language: 'de' as const }, position: 1 };

/** An actor for tests, with a bit of everything; English texts where its language is English, German seat in both. */
export function sampleActor(locale: Locale, changed: Partial<PublishedActor> = {}): PublishedActor {
  const text = (german: string, english: string) => ({ value: locale === 'de' ? german : english, language: locale });
  const slugs = { de: 'muenchner-buero', en: 'munich-office' };
  const summary = text('Hilft, „gern“; auch bei A, B.', 'Helps, gladly; with A, B too.');
  return {
    id: '0190-ab',
    publishedOn: '2026-01-02T03:04:05.678Z',
    updatedOn: '2026-02-03T04:05:06.789Z',
    slug: slugs[locale],
    slugs,
    name: text('Münchner Büro', 'Munich Office'),
    abbreviations: ['MB'],
    lifecycle: 'active',
    formerName: null,
    reasons: [],
    tagline: text('Hilft gern.', 'Helps gladly.'),
    summary: {
      value: [{ type: 'paragraph', children: [{ type: 'text', text: summary.value, isBold: false }] }],
      language: locale,
    },
    seat: { value: 'München', language: 'de' },
    categories: [{ slug: 'advice', name: text('Rat', 'Advice'), description: null, position: 1, group }],
    contact: {
      telephone: '+49891234567',
      email: 'info@example.org',
      page: null,
      streetAddress: 'Am Tor 1; Hof',
      postalCode: '80331',
      addressLocality: null,
      addressCountry: 'DE',
      confirmedOn: '2026-01',
    },
    links: [
      { platform: 'website', url: 'https://example.org/a,b;c', language: 'de', checkedOn: null },
      { platform: 'mastodon', url: 'https://social.example/@mb', language: null, checkedOn: '2026-01-01' },
      { platform: 'facebook', url: null, language: null, checkedOn: null },
    ],
    names: [{ value: 'MB', language: 'de', kind: 'acronym' }],
    formerSlugs: [],
    plainWords: null,
    bodyKind: 'organisation',
    parent: null,
    parentName: null,
    foundingYear: 1951,
    partnerCountries: ['GB'],
    resources: [
      { title: text('Studie', 'Study'), kind: 'study', url: 'https://example.org/s', language: 'de', date: '2021' },
    ],
    changes: [{ date: '2021-02', description: text('Umgezogen', 'Moved'), sourceUrl: null }],
    lifecycleSince: null,
    successor: null,
    textAsOf: null,
    reviewedOn: null,
    confirmedOn: null,
    hasReviewedText: true,
    ...changed,
  };
}
