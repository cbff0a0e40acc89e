import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { z } from 'zod';

const number = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback);

/** Hosts that only this machine or this house reaches. */
const near =
  /^(localhost|.+\.localhost|.+\.local|[^.]+|127\..+|10\..+|192\.168\..+|172\.(1[6-9]|2\d|3[01])\..+|\[.+\])$/;

/** Whether this is where a site can be: nothing but scheme, host and port, and encrypted where strangers come by. */
function isSite(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, pathname, search, hash } = new URL(text);
  const hasMore = Boolean(username || password || search || hash || pathname.replaceAll('/', ''));
  return !hasMore && (protocol === 'https:' || (protocol === 'http:' && near.test(hostname)));
}

/** Whether it names a bucket and the key to it, encrypted where strangers come by. */
function isStorage(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, pathname } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && near.test(hostname));
  return isSafe && Boolean(username && password && pathname.replaceAll('/', ''));
}

/** Whether nobody guesses it by trying what is easy to type. */
const isVaried = (text: string): boolean => new Set(text).size >= 8;

const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    PORT: number(3000),
    /** Where the server listens; by default everywhere, behind a proxy (https) for this machine alone. */
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/)
      .optional(),
    /** Where visitors and staff reach the site; decides on `Secure` cookies and on who may write (CSRF, CORS). */
    SERVER_URL: z.string().refine(isSite).optional(),
    DATABASE_URL: z
      .string()
      .regex(/^(file:.+|mongodb(\+srv)?:\/\/.+)$/)
      .default('file:./data/who-is-who.db'),
    PAYLOAD_SECRET: z.string().min(32).refine(isVaried),
    /** The mail server that sends what the site writes; without it, the site sends nothing. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    /** Who sends it: an address, or `Name <address>`. */
    MAIL_FROM: z
      .string()
      .regex(/^([^<>\r\n]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/)
      .optional(),
    /** Storage for pictures that several machines share, as an address like that of `BACKUP_S3_URL`. */
    MEDIA_S3_URL: z.string().refine(isStorage).optional(),
    /** Where backups are laid down. */
    BACKUP_DIR: z.string().default('data/backups'),
    /** Storage on another machine for a copy of each: `https://KEY:SECRET@HOST/BUCKET/FOLDER?region=REGION`. */
    BACKUP_S3_URL: z.string().refine(isStorage).optional(),
    FIRST_ADMIN_EMAIL: z.email().default('admin@example.org'),
    FIRST_ADMIN_PASSWORD: z.string().min(12).max(128).optional(),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, { path: ['MAIL_FROM'] })
  .transform((values) => ({
    ...values,
    SERVER_URL: (values.SERVER_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    HOST: values.HOST ?? (values.SERVER_URL?.startsWith('https:') ? '127.0.0.1' : undefined),
  }));

/** The checked environment. */
export type Env = z.output<typeof schema>;

const storageAddress = 'https://KEY:SECRET@s3.example.org/bucket/folder?region=eu-central-1 („/“ als / as %2F)';

/** What is expected of each variable, in both languages, since whoever runs the site may read either. */
const expectations: Record<string, string> = {
  NODE_ENV: 'development | production | test',
  PORT: '0–65535',
  HOST: '127.0.0.1 | 0.0.0.0 | ::',
  SERVER_URL:
    'https://verzeichnis.example.org, ohne Pfad, ohne Benutzer und Passwort; http:// nur im eigenen Haus / ' +
    'no path, no user and password; http:// only within the own house',
  DATABASE_URL: 'file:./data/who-is-who.db | mongodb://… | mongodb+srv://…',
  PAYLOAD_SECRET:
    'mindestens 32 Zeichen, nicht immer dieselben / at least 32 characters, not always the same ones ' +
    '(ohne die Zeile schreibt npm start eins in .env / without the line npm start writes one to .env)',
  SMTP_URL: 'smtp://… | smtps://user:password@server',
  MAIL_FROM: 'mit SMTP_URL nötig / needed with SMTP_URL: mail@example.org | Name <mail@example.org>',
  BACKUP_DIR: 'ein Ordner / a folder',
  MEDIA_S3_URL: storageAddress,
  BACKUP_S3_URL: storageAddress,
  FIRST_ADMIN_EMAIL: 'eine E-Mail-Adresse / an e-mail address',
  FIRST_ADMIN_PASSWORD: '12–128 Zeichen / characters',
};

/**
 * Reads and checks the environment. An empty variable counts as not set.
 * @throws Error with every problem in one message, in German and English. Values are never repeated: some are secret.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const result = schema.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')));
  if (result.success) return result.data;
  const names = new Set(result.error.issues.map((issue) => String(issue.path[0])));
  const lines = [...names].map((name) => `  ${name}: ${expectations[name]}`);
  throw new Error(`Umgebung unvollständig oder falsch / environment incomplete or wrong:\n${lines.join('\n')}`);
}

/** Whether neither the environment nor `.env` holds the secret yet. */
export function lacksSecret(): boolean {
  loadFile();
  return !process.env.PAYLOAD_SECRET;
}

function loadFile(): void {
  // An empty one would keep the file's from being read.
  for (const name of Object.keys(schema.in.shape)) if (process.env[name] === '') delete process.env[name];
  if (existsSync('.env')) loadEnvFile('.env');
}

let checked: Env | undefined;

/** The environment of this process with what `.env` adds to it, read and checked at the first call. */
export function env(): Env {
  if (!checked) {
    loadFile();
    checked = readEnv(process.env);
  }
  return checked;
}
