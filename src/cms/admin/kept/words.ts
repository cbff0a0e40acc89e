import { ourLocale } from '../../../i18n/locales.ts';

/** What is said of texts that are not saved. */
export const words = {
  de: {
    heading: 'Hier liegt noch Ungespeichertes von Ihnen',
    lead: 'Getippt {when}, nicht gespeichert, nur in diesem Browser aufgehoben. Übernommen wird, was angehakt ist; danach bitte speichern.',
    since: 'Seither wurde der Eintrag gespeichert.',
    contested: 'Hier hat inzwischen jemand etwas anderes gespeichert:',
    saved: 'Gespeichert ist',
    mine: 'Ihr Text',
    empty: '(leer)',
    form: '(Auswahl, Reihenfolge oder Form; kein Text)',
    take: 'Übernehmen',
    discard: 'Verwerfen',
    copy: 'Meinen Text kopieren',
    copied: 'Kopiert.',
    today: 'heute',
    yesterday: 'gestern',
    on: 'am {day}',
    at: '{day} um {time} Uhr',
    back: 'Ihre Änderungen sind nicht gespeichert. Trotzdem zurückgehen? Der Text bleibt in diesem Browser aufgehoben und wird Ihnen beim nächsten Öffnen wieder angeboten.',
    ended: 'Sie sind abgemeldet',
    endedLead:
      'Ihr Text steht noch im Formular, ist aber nicht gespeichert. Melden Sie sich hier wieder an und speichern Sie dann noch einmal.',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    code: 'Code',
    signIn: 'Wieder anmelden',
    later: 'Später',
    notSignedIn: 'Anmeldung nicht möglich. Bitte versuchen Sie es in einigen Minuten noch einmal.',
    refused: 'Inzwischen hat jemand gespeichert',
    refusedLead:
      'Ihr Text ist nicht gespeichert, aber in diesem Browser aufgehoben. Wenn Sie den neueren Stand laden, wird er Ihnen über dem Formular wieder angeboten, Feld für Feld.',
    bothWrote: 'Hier haben Sie beide etwas geschrieben:',
    noneContested: 'In den Feldern, die Sie geändert haben, hat sonst niemand etwas geschrieben.',
    load: 'Neueren Stand laden',
    close: 'Hier bleiben',
  },
  en: {
    heading: 'There is still something of yours that is not saved',
    lead: 'Typed {when}, not saved, kept in this browser only. What is ticked is taken over; then please save.',
    since: 'The entry has been saved since.',
    contested: 'Somebody has saved something else here meanwhile:',
    saved: 'Saved',
    mine: 'Your text',
    empty: '(empty)',
    form: '(choice, order or form; no text)',
    take: 'Take over',
    discard: 'Discard',
    copy: 'Copy my text',
    copied: 'Copied.',
    today: 'today',
    yesterday: 'yesterday',
    on: 'on {day}',
    at: '{day} at {time}',
    back: 'Your changes are not saved. Go back anyway? The text stays in this browser and is offered again when you next open this.',
    ended: 'You are signed out',
    endedLead: 'Your text is still in the form but not saved. Sign in again here, then save once more.',
    email: 'E-mail address',
    password: 'Password',
    code: 'Code',
    signIn: 'Sign in again',
    later: 'Later',
    notSignedIn: 'Signing in failed. Please try again in a few minutes.',
    refused: 'Somebody has saved meanwhile',
    refusedLead:
      'Your text is not saved but kept in this browser. When you load the newer state, it is offered again above the form, field by field.',
    bothWrote: 'Here both of you have written something:',
    noneContested: 'Nobody else has written anything in the fields that you have changed.',
    load: 'Load the newer state',
    close: 'Stay here',
  },
} as const;

export type Words = (typeof words)['de' | 'en'];

/** When something was typed, as one says it: “gestern um 14:05 Uhr”. */
export function whenTyped(at: number, now: number, language: string): string {
  const say = words[ourLocale(language)];
  const inBerlin = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', { timeZone: 'Europe/Berlin', ...options });
  const day = inBerlin({ day: 'numeric', month: 'long' });
  const isOn = (time: number) => day.format(time) === day.format(at);
  const named = isOn(now)
    ? say.today
    : isOn(now - 86_400_000)
      ? say.yesterday
      : say.on.replace('{day}', day.format(at));
  return say.at.replace('{day}', named).replace('{time}', inBerlin({ hour: '2-digit', minute: '2-digit' }).format(at));
}
