/** What editors are told where they deal with what visitors propose. */
export const reportExplanations = {
  'taken-over': {
    de: 'In den Entwurf übernommen. Auf der Website ist noch alles, wie es war.',
    en: 'Taken over into the draft. The website is as it was.',
  },
  declined: { de: 'Abgelehnt.', en: 'Declined.' },
  'dealt-with': {
    de: 'Diese Rückmeldung ist schon abgeschlossen. Bitte laden Sie die Seite neu.',
    en: 'This report has been dealt with already. Please reload the page.',
  },
  'reason-long': {
    de: 'Bitte fassen Sie den Grund kürzer: höchstens 2.000 Zeichen.',
    en: 'Please shorten the reason: 2,000 characters at most.',
  },
  'proposal-by-hand': {
    de: 'Das lässt sich nicht von selbst übernehmen. Bitte ändern Sie den Eintrag selbst.',
    en: 'This cannot be taken over by itself. Please change the entry yourself.',
  },
  'proposal-rich': {
    de: 'Im Text stehen Links, Listen oder fette Wörter, die dabei verloren gingen. Bitte ändern Sie ihn im Eintrag selbst.',
    en: 'The text holds links, lists or bold words that would be lost. Please change it in the entry yourself.',
  },
  'proposal-address': {
    de: 'Straße, Postleitzahl und Ort lassen sich darin nicht sicher erkennen. Bitte tragen Sie die Anschrift im Eintrag selbst ein.',
    en: 'Street, postal code and town cannot be told apart for certain. Please enter the address in the entry yourself.',
  },
  'proposal-own-entry': {
    de: 'Telefon, E-Mail und Anschrift dieses Eintrags stehen unter „Name, Menü, Anschrift“. Bitte ändern Sie sie dort.',
    en: 'Telephone, e-mail and address of this entry stand in “Name, navigation, address”. Please change them there.',
  },
  'proposal-no-entry': {
    de: 'Den Eintrag gibt es nicht mehr, oder er liegt im Papierkorb. Es wurde nichts übernommen.',
    en: 'The entry is gone, or it is in the trash. Nothing was taken over.',
  },
} as const;
