/** What the form of an entry tells of how its body confirms it. */
export const words = {
  de: {
    heading: 'Bestätigung durch die Stelle',
    confirmed: 'Am {day} hat die Stelle bestätigt, dass alles stimmt.',
    answered: 'Am {day} hat sie Änderungen vorgeschlagen.',
    asked: 'Zuletzt gefragt am {day}: {email}',
    failed: 'Am {day} wurde die E-Mail abgewiesen.',
    declined: 'Die Stelle will seit dem {day} nicht mehr gefragt werden. Die Website schreibt ihr nicht mehr.',
    person: 'Wird nicht gefragt: Die E-Mail-Adresse könnte einer Person gehören.',
  },
  en: {
    heading: 'Confirmation by the body',
    confirmed: 'The body confirmed on {day} that all is right.',
    answered: 'It proposed changes on {day}.',
    asked: 'Last asked on {day}: {email}',
    failed: 'The e-mail was refused on {day}.',
    declined: 'The body has not wanted to be asked since {day}. The site does not write to it any more.',
    person: 'Is not asked: the e-mail address may be a person’s.',
  },
} as const;
