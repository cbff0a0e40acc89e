import { z } from 'zod';

/** What a backup is, so that nothing else is taken for one. */
export const format = 'who-is-who-backup';

/** Raised when archives change so that older programs cannot read them. */
export const formatVersion = 1;

/** The part that holds the database, by the kind that it comes from. */
export const databasePart = { sqlite: 'database.sqlite', mongodb: 'database.jsonl' } as const;

/** The two kinds of databases. */
export type Kind = keyof typeof databasePart;

/** The kind that an address names. */
export const kindOf = (url: string): Kind => (url.startsWith('mongodb') ? 'mongodb' : 'sqlite');

const part = z.object({
  name: z.string().regex(/^(database\.(sqlite|jsonl)|media\/[^/\\\0]+)$/),
  bytes: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const manifest = z.object({
  format: z.literal(format),
  formatVersion: z.literal(formatVersion),
  /** Of the site that made it. */
  version: z.string(),
  takenAt: z.iso.datetime(),
  database: z.enum(['sqlite', 'mongodb']),
  /** The steps that the database has been through, by their names. */
  migrations: z.array(z.string()),
  /** How many rows or documents each table or collection holds. */
  counts: z.record(z.string(), z.number().int()),
  parts: z.array(part),
});

/** The first part of an archive: what it holds, and by what each other part is known to be whole. */
export type Manifest = z.output<typeof manifest>;

/** One file of an archive. */
export type Part = Manifest['parts'][number];

/** What a database holds, as far as a manifest tells it. */
export type Contents = Pick<Manifest, 'migrations' | 'counts'>;

/** The archive cannot be used. The message is for who asked for it, in German and English, and says why. */
export class Unusable extends Error {}

const isBackup = z.looseObject({ format: z.literal(format), formatVersion: z.number() });

/**
 * Reads the manifest of an archive.
 * @throws Unusable where it is none of ours, or one of a later version
 */
export function readManifest(text: string): Manifest {
  const known = isBackup.safeParse(jsonIn(text));
  if (!known.success) throw foreign();
  if (known.data.formatVersion > formatVersion) throw newer(String(known.data.version));
  const result = manifest.safeParse(known.data);
  if (!result.success) throw damaged('manifest.json');
  return result.data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export const foreign = () => new Unusable('Das ist keine Sicherung dieser Website. / This is no backup of this site.');

/** @param what the part that is not as the manifest says */
export const damaged = (what: string) =>
  new Unusable(
    `Die Sicherung ist beschädigt (${what}); bitte eine andere nehmen. / ` +
      `The backup is damaged (${what}); please take another one.`,
  );

/** @param version of the site that made it */
export const newer = (version: string) =>
  new Unusable(
    `Die Sicherung stammt von einer neueren Version (${version}); bitte mit dieser einspielen. / ` +
      `The backup comes from a later version (${version}); please restore it with that one.`,
  );
