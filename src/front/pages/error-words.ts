import type { Locale } from '../../i18n/locales.ts';

/** The statuses the front door answers by itself, without the app. */
export type ErrorStatus = 400 | 401 | 403 | 404 | 405 | 411 | 413 | 421 | 429 | 500 | 501 | 503;

/** What has happened, and what to do about it. */
export interface ErrorWords {
  title: string;
  advice: string;
}

/** They are here and not among the messages, because they must be said when nothing else works. */
export const errorWords: Record<Locale, Record<ErrorStatus, ErrorWords>> = {
  de: {
    400: {
      title: 'Diese Adresse ist keine',
      advice: 'Sie ist unvollständig oder enthält Zeichen, die dort nicht stehen können. Prüfen Sie die Schreibweise.',
    },
    401: {
      title: 'Bitte melden Sie sich an',
      advice:
        'So viel auf einmal nehmen wir nur von Angemeldeten. Ist Ihre Sitzung abgelaufen, melden Sie sich in einem zweiten Fenster an und speichern Sie dann hier noch einmal.',
    },
    403: {
      title: 'Von einer anderen Website gesendet',
      advice:
        'Wir nehmen nur an, was von unserem eigenen Formular kommt. Öffnen Sie hier „Fehler melden“ und senden Sie Ihre Meldung von dort.',
    },
    404: {
      title: 'Diese Seite gibt es nicht',
      advice: 'Vielleicht ist sie umgezogen oder die Adresse vertippt. Im Verzeichnis finden Sie alle Einträge.',
    },
    405: {
      title: 'Hier kann man nur lesen',
      advice: 'Diese Adresse nimmt nichts entgegen. Rufen Sie die Seite über das Verzeichnis auf.',
    },
    411: {
      title: 'Die Länge fehlt',
      advice: 'Wer etwas sendet, muss vorher sagen, wie lang es ist (Content-Length). Browser tun das von selbst.',
    },
    413: {
      title: 'Das ist zu groß',
      advice:
        'Ein Bild darf höchstens 5 MB haben, ein Formular höchstens 64 KB. Gehen Sie zurück, kürzen Sie und senden Sie es noch einmal.',
    },
    421: {
      title: 'Das ist nicht unsere Adresse',
      advice: 'Diese Website wurde unter einem Namen angefragt, der nicht ihrer ist. Im Verzeichnis finden Sie weiter.',
    },
    429: {
      title: 'Zu viele Versuche',
      advice: 'Warten Sie eine Minute und versuchen Sie es dann noch einmal.',
    },
    500: {
      title: 'Bei uns ist etwas schiefgegangen',
      advice: 'Versuchen Sie es in einigen Minuten noch einmal. An Ihnen liegt es nicht.',
    },
    501: {
      title: 'In dieser Form gibt es das nicht',
      advice: 'Diese Adresse antwortet nur in JSON. Lassen Sie „format“ weg, oder fragen Sie nach „json“.',
    },
    503: {
      title: 'Gerade nicht erreichbar',
      advice: 'Diese Seite lässt sich im Augenblick nicht anzeigen. Versuchen Sie es in einigen Minuten noch einmal.',
    },
  },
  en: {
    400: {
      title: 'This is not an address',
      advice: 'It is incomplete or has characters that cannot be there. Please check the spelling.',
    },
    401: {
      title: 'Please sign in',
      advice:
        'Only people who are signed in can send that much at once. If your session has ended, sign in in a second window, then save here again.',
    },
    403: {
      title: 'Sent from another website',
      advice:
        'We only take what comes from our own form. Please open “Report an error” here and send your report from there.',
    },
    404: {
      title: 'This page does not exist',
      advice: 'It may have moved, or the address is mistyped. The directory lists all entries.',
    },
    405: {
      title: 'This is for reading only',
      advice: 'This address takes nothing in. Please open the page through the directory.',
    },
    411: {
      title: 'The length is missing',
      advice: 'Whoever sends something must say first how long it is (Content-Length). Browsers do so by themselves.',
    },
    413: {
      title: 'This is too large',
      advice: 'A picture can have 5 MB at most, a form 64 KB. Please go back, make it shorter and send it again.',
    },
    421: {
      title: 'This is not our address',
      advice: 'This website was asked for by a name that is not its own. The directory shows you the way.',
    },
    429: {
      title: 'Too many attempts',
      advice: 'Please wait a minute, then try again.',
    },
    500: {
      title: 'Something went wrong on our side',
      advice: 'Please try again in a few minutes. It is not your fault.',
    },
    501: {
      title: 'Not available in this form',
      advice: 'This address answers in JSON only. Leave “format” out, or ask for “json”.',
    },
    503: {
      title: 'Out of reach right now',
      advice: 'This page cannot be shown at the moment. Please try again in a few minutes.',
    },
  },
};
