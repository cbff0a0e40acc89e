import german from '../../messages/de.json' with { type: 'json' };
import english from '../../messages/en.json' with { type: 'json' };
import type { Locale } from './locales.ts';

type Texts = Record<Locale, string>;

/** A page that staff do not write, as the search finds it. */
export interface OwnPage {
  key: 'facts' | 'funding' | 'countries' | 'report' | 'take-along' | 'brochure';
  title: Texts;
  /** How it begins, and what else it has. */
  text: Texts;
  /** What people call it; never shown. */
  searchWords: string[];
}

type Messages = typeof german;
const both = (words: (messages: Messages) => string): Texts => ({ de: words(german), en: words(english) });

/** The pages that staff do not write, in the words of the site. */
export const ownPages: OwnPage[] = [
  {
    key: 'facts',
    title: both(({ Facts }) => Facts.title),
    text: both(({ Facts }) => Facts.lead),
    searchWords: ['Rangliste', 'ranking'],
  },
  {
    key: 'funding',
    title: both(({ Funding }) => Funding.title),
    text: both(({ Funding }) => Funding.lead),
    searchWords: ['Förderprogramme', 'Zuschüsse', 'funding programmes', 'grants', 'Fristen', 'deadlines'],
  },
  {
    key: 'countries',
    title: both(({ Countries }) => Countries.title),
    text: both(({ Countries }) => Countries.lead),
    searchWords: ['Länder', 'Länderseiten', 'countries'],
  },
  {
    key: 'report',
    title: both(({ Report }) => Report.title),
    text: both(({ Report }) => Report.lead),
    searchWords: ['Rückmeldung', 'Korrektur', 'feedback', 'correction'],
  },
  {
    key: 'take-along',
    title: both(({ TakeAlong }) => TakeAlong.title),
    text: both(({ TakeAlong: { lead, dataLink, feedLink, embedLink, embedText, descriptionLink, card } }) =>
      [lead, `${dataLink}.`, `${feedLink}.`, `${embedLink}.`, embedText, `${descriptionLink}.`, `${card}.`].join(' '),
    ),
    searchWords: [
      'einbetten',
      'embed',
      'iframe',
      'RSS',
      'Atom',
      'API',
      'Excel',
      'Kalender',
      'calendar',
      'iCal',
      'oEmbed',
    ],
  },
  {
    key: 'brochure',
    title: both(({ Brochure }) => Brochure.title),
    text: both(({ Brochure }) => `${Brochure.description} ${Brochure.howTo}`),
    searchWords: ['Heft', 'Flyer', 'leaflet', 'booklet'],
  },
];
