/** What the form says of the English beside a German text. */
export const words = {
  de: {
    states: {
      missing: 'fehlt auf Englisch',
      'out-of-date': 'hinkt hinterher',
      'not-reviewed': 'nicht geprüft',
      current: 'aktuell',
    },
    since: '(übersetzt am {day})',
    changed: 'Im Deutschen seitdem geändert:',
    stillRight: 'Das Englische stimmt weiterhin',
    later: 'Später',
    willBeNoted: 'Wird beim Speichern vermerkt: Das Englische stimmt weiterhin.',
  },
  en: {
    states: {
      missing: 'missing in English',
      'out-of-date': 'out of date',
      'not-reviewed': 'not reviewed',
      current: 'current',
    },
    since: '(translated on {day})',
    changed: 'Changed in the German since:',
    stillRight: 'The English is still right',
    later: 'Later',
    willBeNoted: 'Will be noted with the next save: the English is still right.',
  },
} as const;
