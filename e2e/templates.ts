import { expect, type Page } from '@playwright/test';
import { receiptOf } from '../src/domain/reports/form-stamp.ts';
import type { Locale } from '../src/i18n/locales.ts';

/** A kind of page, with an address that shows it in each language. */
export interface Template {
  name: string;
  paths: Record<Locale, string>;
  /** The status it is sent with; 200 unless told. */
  status?: number;
  /** What a visitor does on it before it looks as meant. */
  prepare?(page: Page): Promise<void>;
}

const receipt = receiptOf('WIW-2345-67', process.env.E2E_SECRET ?? '');

/** Every kind of page that visitors meet, also those that tell of a slip. */
export const templates: Template[] = [
  { name: 'directory', paths: { de: '/de', en: '/en' } },
  { name: 'filtered directory', paths: { de: '/de?category=advice&country=FR', en: '/en?category=advice&country=FR' } },
  { name: 'search results', paths: { de: '/de?q=partnerschaft', en: '/en?q=partnership' } },
  { name: 'nothing found', paths: { de: '/de?q=quittengelee', en: '/en?q=quittengelee' } },
  {
    name: 'entry',
    paths: {
      de: '/de/akteure/kompetenzzentrum-staedtepartnerschaften',
      en: '/en/actors/competence-centre-town-twinning',
    },
  },
  {
    name: 'entry with a question mark over its numbers',
    paths: { de: '/de/akteure/deutsch-franzoesisches-institut', en: '/en/actors/franco-german-institute' },
  },
  {
    name: 'history of an entry',
    paths: { de: '/de/akteure/europarat/verlauf', en: '/en/actors/council-of-europe/history' },
  },
  { name: 'who helps', paths: { de: '/de?category=funding', en: '/en?category=funding' } },
  { name: 'who pays', paths: { de: '/de/foerderung', en: '/en/funding' } },
  {
    name: 'who pays a chosen one',
    paths: { de: '/de/foerderung?country=PL', en: '/en/funding?applicant=citizen&country=GH' },
  },
  { name: 'countries', paths: { de: '/de/laender', en: '/en/countries' } },
  { name: 'country', paths: { de: '/de/laender/frankreich', en: '/en/countries/france' } },
  { name: 'country told of by little', paths: { de: '/de/laender/japan', en: '/en/countries/japan' } },
  { name: 'quality', paths: { de: '/de/qualitaet', en: '/en/quality' } },
  { name: 'facts', paths: { de: '/de/fakten', en: '/en/facts' } },
  { name: 'report form', paths: { de: '/de/rueckmeldung', en: '/en/feedback' } },
  {
    name: 'report form about an entry',
    paths: { de: '/de/rueckmeldung?entry=europarat', en: '/en/feedback?entry=council-of-europe' },
  },
  {
    name: 'report form with slips',
    paths: { de: '/de/rueckmeldung', en: '/en/feedback' },
    async prepare(page) {
      await page.getByRole('main').getByRole('button').click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  { name: 'thanks', paths: { de: `/de/rueckmeldung?sent=${receipt}`, en: `/en/feedback?sent=${receipt}` } },
  { name: 'take along', paths: { de: '/de/zum-mitnehmen', en: '/en/take-along' } },
  { name: 'brochure', paths: { de: '/de/broschuere', en: '/en/brochure' } },
  { name: 'bilingual brochure', paths: { de: '/de/broschuere/zweisprachig', en: '/en/brochure/bilingual' } },
  {
    name: 'what another site shows',
    paths: { de: '/de/zum-mitnehmen/liste?country=FR', en: '/en/take-along/funding?country=PL' },
  },
  { name: 'embedded list', paths: { de: '/de/einbetten', en: '/en/embed/funding' } },
  { name: 'basics', paths: { de: '/de/grundlagen', en: '/en/basics' } },
  { name: 'about', paths: { de: '/de/ueber-uns', en: '/en/about' } },
  { name: 'accessibility statement', paths: { de: '/de/barrierefreiheit', en: '/en/accessibility' } },
  { name: 'imprint', paths: { de: '/de/impressum', en: '/en/imprint' } },
  { name: 'privacy', paths: { de: '/de/datenschutz', en: '/en/privacy' } },
  { name: 'contact', paths: { de: '/de/kontakt', en: '/en/contact' } },
  { name: 'not found', paths: { de: '/de/akteure/niemand', en: '/en/actors/nobody' }, status: 404 },
  { name: 'unreadable address', paths: { de: '/de/%', en: '/en/%' }, status: 400 },
];

/** Opens a template as a visitor would, and does what it needs. */
export async function openTemplate(
  page: Page,
  { paths, status = 200, prepare }: Template,
  locale: Locale,
): Promise<void> {
  const answer = await page.goto(paths[locale]);
  expect([paths[locale], answer?.status()]).toEqual([paths[locale], status]);
  await prepare?.(page);
}
