import { addDataAndFileToRequest, type Endpoint, type Payload, type PayloadRequest } from 'payload';
import { asciiEmail } from '../../domain/email-address.ts';
import type { Locale } from '../../i18n/locales.ts';
import { reportFailure } from '../../inside/failures.ts';
import { explain } from '../explain.ts';
import { sendMail } from '../mail/mail.ts';
import { forgottenMail } from '../mail/mails.ts';
import { sendsMail } from '../mail/smtp.ts';
import { inviteTo } from './invitation.ts';

/** In milliseconds: how long a link that anybody can ask for is good, and how long none follows it. */
const [validity, pause] = [60 * 60 * 1000, 5 * 60 * 1000];

/**
 * Sends whoever has forgotten a password a link to choose a new one; where the site sends no mail, an admin does.
 * Everybody is answered alike and at once, so that nobody learns whose address has an account. Payload's own endpoint
 * writes outside of its own transaction, so it would wait for itself, and anybody could hold up every writer for half a
 * minute.
 */
export const forgottenPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    if (!sendsMail(req.payload))
      return Response.json({ errors: [{ message: explain('password-forgotten', req) }] }, { status: 400 });
    await addDataAndFileToRequest(req);
    const { email } = (req.data ?? {}) as Record<string, unknown>;
    if (typeof email === 'string' && email.length <= 320)
      remind(req.payload, asciiEmail(email).toLowerCase()).catch((error: unknown) => reportFailure('mail', error));
    return Response.json({ message: explain('password-link-sent', req) });
  },
};

async function remind(payload: Payload, email: string): Promise<void> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  });
  const [user] = docs;
  if (!user || hasJustAsked(user.resetPasswordExpiration)) return;
  const { way } = await inviteTo(payload, user.id, { validity });
  await sendMail(payload, forgottenMail(user, way));
}

/** An invitation is good for longer, and no mail of this kind. */
function hasJustAsked(until: string | null | undefined): boolean {
  const left = Date.parse(until ?? '') - Date.now();
  return left > validity - pause && left <= validity;
}

const inWords = (explanation: 'password-forgotten' | 'password-link-sent' | 'password-link-how', language: Locale) =>
  explain(explanation, { i18n: { language } as PayloadRequest['i18n'] });

function wordsOfForm(hasMail: boolean, language: Locale, heading: string) {
  return {
    authentication: {
      emailSent: heading,
      checkYourEmailForPasswordReset: inWords(hasMail ? 'password-link-sent' : 'password-forgotten', language),
      forgotPasswordEmailInstructions: inWords(hasMail ? 'password-link-how' : 'password-forgotten', language),
    },
  };
}

/** What Payload's form says, whatever it is answered: without mail it promises none. */
export const forgottenPasswordWords = (hasMail: boolean) => ({
  de: wordsOfForm(
    hasMail,
    'de',
    hasMail ? 'Bitte sehen Sie in Ihr Postfach' : 'Bitte wenden Sie sich an die Administration',
  ),
  en: wordsOfForm(hasMail, 'en', hasMail ? 'Please look into your mailbox' : 'Please ask an admin'),
});
