import type { Reminder } from '../../domain/findings/reviews.ts';
import { momentInWords } from '../../domain/moment.ts';
import type { Role } from '../access.ts';
import { roleWords } from '../role-words.ts';
import type { Mail } from './mail.ts';

/** What lets somebody choose a password, and until when (ISO 8601). */
interface WayIn {
  link: string;
  until: string;
}

/** Who gets an account. */
interface Newcomer {
  email: string;
  name?: string | null;
  role: Role;
}

const greeting = (name: string | null | undefined) => `Guten Tag${name ? ` ${name}` : ''},`;

/** The link by which a colleague chooses a password. @param from who invites, by name */
export function invitationMail(invited: Newcomer, { link, until }: WayIn, from: string | null): Mail {
  return {
    to: invited.email,
    subject: 'Ihr Zugang zum Who is Who',
    lines: [
      greeting(invited.name),
      `Sie haben ein Konto für die Redaktion des Who is Who, mit der Rolle ${roleWords[invited.role].de}. Bitte öffnen Sie diesen Link und wählen Sie ein Passwort, das nur Sie kennen:`,
      link,
      `Der Link gilt einmal und bis ${momentInWords(until, 'de')}. Bitte geben Sie ihn nicht weiter. Danach melden Sie sich mit Ihrer E-Mail-Adresse ${invited.email} und dem Passwort an.`,
      ['Viele Grüße', ...(from ? [from] : [])].join('\n'),
    ],
  };
}

/** The link for whoever has forgotten the password. */
export function forgottenMail({ email, name }: Newcomer, { link, until }: WayIn): Mail {
  return {
    to: email,
    subject: 'Neues Passwort für das Who is Who',
    lines: [
      greeting(name),
      'jemand, vermutlich Sie, möchte für Ihr Konto beim Who is Who ein neues Passwort wählen. Das geht unter diesem Link:',
      link,
      `Der Link gilt einmal und bis ${momentInWords(until, 'de')}. Waren Sie es nicht, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.`,
    ],
  };
}

/** That a visitor has reported something; what they wrote stays where only editors read it. */
export function reportMail(
  to: string,
  { reference, about, form }: Record<'reference' | 'about' | 'form', string>,
): Mail {
  return {
    to,
    subject: `Rückmeldung ${reference}: ${about}`,
    lines: [
      'Guten Tag,',
      `im Who is Who ist eine Rückmeldung eingegangen: ${about}. Gelesen und erledigt wird sie hier:`,
      form,
      'Kommen in kurzer Zeit mehrere, sagt nur die erste Bescheid. Abbestellen können Sie diese E-Mails in der Verwaltung unter „Konto“.',
    ],
  };
}

/** That what somebody planned was not carried out, and why. */
export function failedPlanMail(to: string, { due, why, form }: Record<'due' | 'why' | 'form', string>): Mail {
  return {
    to,
    subject: 'Ihr Plan im Who is Who wurde nicht ausgeführt',
    lines: [
      'Guten Tag,',
      `was Sie für ${momentInWords(due, 'de')} geplant hatten, wurde nicht ausgeführt: ${why}`,
      'Was schon zu lesen war, ist unverändert. Hier sehen Sie es und können es noch einmal planen:',
      form,
    ],
  };
}

/** A mail is read on a phone: the rest stands in the admin. */
const mostReminders = 20;

interface Week {
  tasks: string[];
  later: number;
  /** The entries that the reader is to review. */
  reviews: (Pick<Reminder, 'title' | 'says' | 'insteadOf'> & { address: string })[];
  today: string;
}

/** What is due, once a week. */
export function weeklyMail(to: string, { tasks, later, reviews, today }: Week): Mail {
  const rest = later ? [`Wenn einmal mehr Zeit ist: ${later === 1 ? 'noch ein Punkt' : `noch ${later} Punkte`}.`] : [];
  return {
    to,
    subject: 'Who is Who: was diese Woche zu tun ist',
    lines: [
      'Guten Tag,',
      ...(reviews.length ? remindersInWords(reviews) : []),
      week(tasks.length > 0, reviews.length > 0),
      ...(tasks.length ? [tasks.map((task) => `- ${task}`).join('\n')] : []),
      ...rest,
      `Mehr dazu: ${today}`,
      'Abbestellen können Sie diese E-Mail in der Verwaltung unter „Konto“.',
    ],
  };
}

function week(hasTasks: boolean, hasReviews: boolean): string {
  if (hasReviews) return hasTasks ? 'Außerdem ist diese Woche zu tun:' : 'Sonst ist diese Woche nichts zu tun.';
  return hasTasks ? 'diese Woche ist zu tun:' : 'diese Woche ist nichts zu tun.';
}

function remindersInWords(reviews: Week['reviews']): string[] {
  const more = reviews.length - mostReminders;
  const told = reviews
    .slice(0, mostReminders)
    .map(
      ({ title, says, insteadOf, address }) =>
        `- ${title}: ${says.de}${insteadOf ? ` (in Vertretung für ${insteadOf})` : ''}\n  ${address}`,
    );
  return [
    reviews.length === 1
      ? 'für diesen Eintrag sind Sie zuständig, er ist zu prüfen:'
      : 'für diese Einträge sind Sie zuständig, sie sind zu prüfen:',
    told.join('\n'),
    ...(more > 0 ? [`Und ${more} weitere.`] : []),
  ];
}
