import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail as a reader shows it. */
export interface ReceivedMail {
  to: string;
  subject: string;
  text: string;
}

/** A real mail server in this process. */
export interface MailServer {
  /** For `SMTP_URL`. */
  url: string;
  /** What has come in, the oldest first. */
  received: ReceivedMail[];
  close(): Promise<void>;
}

/** Opens one on loopback that takes whatever comes, unless it is for `@refused.example`. */
export async function openMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, done) => {
      const refusal = Object.assign(new Error('No such mailbox'), { responseCode: 550 });
      done(address.endsWith('@refused.example') ? refusal : null);
    },
    onData: (stream, { envelope }, done) => {
      buffer(stream).then((raw) => {
        received.push({ ...read(raw.toString()), to: envelope.rcptTo.map(({ address }) => address).join() });
        done();
      }, done);
    },
  });
  // Clients that are cut off are part of the tests.
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((closed) => server.close(closed));
  return { url: `smtp://127.0.0.1:${port}`, received, close };
}

function read(raw: string): Omit<ReceivedMail, 'to'> {
  const end = raw.indexOf('\r\n\r\n');
  const head = raw.slice(0, end).replaceAll(/\r\n\s+/g, ' ');
  const body = raw.slice(end + 4).replaceAll('\r\n', '\n');
  const subject = /^Subject: (.*)$/im.exec(head)?.[1] ?? '';
  const isQuoted = /^Content-Transfer-Encoding: quoted-printable/im.test(head);
  const isBase64 = /^Content-Transfer-Encoding: base64/im.test(head);
  if (isBase64) return { subject: inWords(subject), text: Buffer.from(body, 'base64').toString() };
  return { subject: inWords(subject), text: isQuoted ? unquoted(body.replaceAll('=\n', '')) : body };
}

/** RFC 2045, 6.7. */
const unquoted = (text: string): string =>
  Buffer.from(
    text.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();

/** RFC 2047: words that are not ASCII. */
const inWords = (header: string): string =>
  header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([QB])\?(.*?)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString() : unquoted(word.replaceAll('_', ' ')),
    );
