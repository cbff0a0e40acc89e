import nodemailer from 'nodemailer';
import type { EmailAdapter, Payload, SendEmailOptions } from 'payload';

/** How long a mail server may keep us waiting, in milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * Sends by the mail server that an address such as `smtps://user:password@mail.example.org` names. Payload's own
 * adapter demands another release of Payload than ours.
 * @param from who sends, an address or `Name <address>`
 */
export function smtp(url: string, from: string): EmailAdapter<{ messageId: string }> {
  const transport = nodemailer.createTransport(
    { url, ...patience, disableFileAccess: true, disableUrlAccess: true },
    // So that no mailbox on holiday answers (RFC 3834).
    { from, headers: { 'Auto-Submitted': 'auto-generated' } },
  );
  return () => ({
    name: 'smtp',
    defaultFromAddress: from,
    defaultFromName: '',
    sendEmail: async ({ to, subject, text }: SendEmailOptions) => {
      const { messageId } = await transport.sendMail({ to, subject, text });
      return { messageId };
    },
  });
}

/** Where no mail server is named. Payload's own would write each mail, with the links in it, into the log. */
export const withoutMailServer: EmailAdapter<never> = () => ({
  name: 'none',
  defaultFromAddress: '',
  defaultFromName: '',
  sendEmail: async () => {
    throw new Error('No mail server is named: see SMTP_URL in .env.example');
  },
});

/** Whether this site can send mail. */
export const sendsMail = (payload: Payload): boolean => payload.email.name === 'smtp';
