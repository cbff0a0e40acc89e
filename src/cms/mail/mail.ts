import type { Payload, PayloadRequest, TaskConfig } from 'payload';
import { reportFailure } from '../../inside/failures.ts';
import { sendsMail } from './smtp.ts';

/** A mail of the site: plain text, in German, since the house speaks it. */
export interface Mail {
  to: string;
  subject: string;
  /** One line for each paragraph. */
  lines: string[];
}

const asText = ({ to, subject, lines }: Mail) => ({ to, subject, text: lines.join('\n\n') });

/**
 * Sends a mail now, for what must not lie in the database: a link that lets somebody in.
 * @returns whether the mail server took it; false, too, where the site sends no mail
 */
export async function sendMail(payload: Payload, mail: Mail): Promise<boolean> {
  if (!sendsMail(payload)) return false;
  try {
    await payload.sendEmail(asText(mail));
    return true;
  } catch (error) {
    reportFailure('mail', error);
    return false;
  }
}

const slug = 'sendMail';

/**
 * Has a mail sent soon, if what it tells of is saved, and tried again where the mail server is away. Does
 * nothing where the site sends no mail.
 */
export async function queueMail(req: PayloadRequest, mail: Mail): Promise<void> {
  if (sendsMail(req.payload)) await req.payload.jobs.queue({ task: slug, input: asText(mail), req });
}

/** Sends what was queued: for an hour, then a failure is told to whoever runs the site. */
export const sendMailTask: TaskConfig<typeof slug> = {
  slug,
  inputSchema: (['to', 'subject', 'text'] as const).map((name) => ({ name, type: 'text', required: true })),
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 60_000 } },
  handler: async ({ input, req }) => {
    await req.payload.sendEmail(input);
    return { output: {} };
  },
};
