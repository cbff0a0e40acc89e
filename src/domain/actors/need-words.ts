import type { Locale } from '../../i18n/locales.ts';
import type { ResourceKind } from './actor.ts';

/**
 * Beginnings of words by which a sentence speaks of a need, in small letters, by the slug of its category. What staff
 * add later is looked for by its own name.
 */
export const needWords: Partial<Record<string, Record<Locale, readonly string[]>>> = {
  funding: {
    de: ['geld', 'fördermittel', 'eu-mittel', 'förderung', 'finanzier', 'zuschuss', 'zuschüsse'],
    en: ['money', 'funding', 'grant', 'financ', 'subsid'],
  },
  'partner-search': {
    de: ['partnersuche', 'kontaktbörse', 'passende', 'sucht', 'suchen', 'vermittel'],
    en: ['partner search', 'partner-finding', 'contact exchange', 'a match', 'looking for', 'find a partner'],
  },
  advice: {
    de: ['berät', 'berat', 'begleite', 'ein ohr', 'helfen', 'hilft weiter', 'fragt man', 'serviceangebot'],
    en: ['advice', 'advise', 'support', 'help with', 'will listen', 'place to ask', 'guidance', 'services'],
  },
  'data-and-research': {
    de: ['datenbank', 'studie', 'untersuch', 'veröffentlichung', 'literatur', 'recherche', 'forsch'],
    en: ['database', 'study', 'studies', 'survey', 'publications on', 'research'],
  },
  awards: {
    de: ['preis', 'auszeichn', 'würdig', 'titel', 'verleih'],
    en: ['prize', 'award', 'title', 'recognised', 'honour'],
  },
  'political-voice': {
    de: [
      'spricht',
      'vertritt',
      'vertreten',
      'sprechen',
      'sprachrohr',
      'stimme',
      'die sicht der',
      'politik',
      'beschluss',
      'kurs',
      'am selben tisch',
      'vereint',
    ],
    en: [
      'speak',
      'represent',
      'mouthpiece',
      'voice',
      'puts the case',
      'policy',
      'politic',
      'resolution',
      'course on',
      'one table',
      'unites',
    ],
  },
  'youth-exchange': {
    de: ['jugend', 'schul', 'schüler', 'junge menschen', 'junger menschen'],
    en: ['youth', 'young', 'school', 'pupil'],
  },
};

/** What of an actor's offers answers a need, by the slug of its category: visitors are led right there. */
export const needKinds: Partial<Record<string, readonly ResourceKind[]>> = {
  funding: ['programme'],
  'partner-search': ['partner-search', 'database'],
  'data-and-research': ['database', 'study', 'research-service'],
  awards: ['award'],
};
