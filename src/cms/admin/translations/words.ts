/**
 * What forms and lists say of the German and the English of a document. Of the English, three ways: all of it, one of
 * its fields, several.
 */
export const words = {
  de: {
    states: {
      missing: 'fehlt auf Englisch',
      'out-of-date': 'hinkt hinterher',
      'not-reviewed': 'nicht geprüft',
      current: 'aktuell',
    },
    translatedOn: '(übersetzt am {day})',
    changed: 'Im Deutschen seitdem geändert:',
    stillRight: 'Das Englische stimmt weiterhin',
    later: 'Später',
    languages: { de: 'Deutsch', en: 'Englisch' },
    german: {
      missing: 'fehlt',
      unpublished: 'noch nicht veröffentlicht',
      draft: 'Entwurf offen',
      published: 'veröffentlicht',
    },
    english: {
      missing: ['fehlt', '1 von {total} Feldern fehlt', '{count} von {total} Feldern fehlen'],
      'out-of-date': [
        'hinkt hinterher',
        '1 von {total} Feldern hinkt hinterher',
        '{count} von {total} Feldern hinken hinterher',
      ],
      'not-reviewed': ['nicht geprüft', 'nicht geprüft', 'nicht geprüft'],
      current: ['aktuell', 'aktuell', 'aktuell'],
    },
    inTrash: 'im Papierkorb',
    by: 'von {names}',
    since: 'seit {day}',
    willBeNoted: 'Wird beim Speichern vermerkt: Das Englische stimmt weiterhin.',
  },
  en: {
    states: {
      missing: 'missing in English',
      'out-of-date': 'out of date',
      'not-reviewed': 'not reviewed',
      current: 'current',
    },
    translatedOn: '(translated on {day})',
    changed: 'Changed in the German since:',
    stillRight: 'The English is still right',
    later: 'Later',
    languages: { de: 'German', en: 'English' },
    german: {
      missing: 'missing',
      unpublished: 'not published yet',
      draft: 'open draft',
      published: 'published',
    },
    english: {
      missing: ['missing', '1 of {total} fields missing', '{count} of {total} fields missing'],
      'out-of-date': ['out of date', '1 of {total} fields out of date', '{count} of {total} fields out of date'],
      'not-reviewed': ['not reviewed', 'not reviewed', 'not reviewed'],
      current: ['current', 'current', 'current'],
    },
    inTrash: 'in the trash',
    by: 'by {names}',
    since: 'since {day}',
    willBeNoted: 'Will be noted with the next save: the English is still right.',
  },
} as const;

export type Words = (typeof words)['de' | 'en'];
