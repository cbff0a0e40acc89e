/** What is known of a job that the site does by itself. */
export interface JobRun {
  /** The name of its task, such as `backUp`. */
  job: string;
  /** Since when the site has known it (ISO 8601). */
  since: string;
  /** When it last ended, well or not; null where it never ran. */
  endedOn: string | null;
  /** When it last ended well. */
  doneOn: string | null;
  hasFailed: boolean;
  /** How long it took, in milliseconds. */
  took: number | null;
  /** How many it dealt with, where that can be counted. */
  count: number | null;
}

/** What was measured of a running site; null is what could not be. Times are ISO 8601. */
export interface Measured {
  now: string;
  /** How long a read of the database took, in milliseconds; null where it failed. */
  readMs: number | null;
  /** The same of a write. */
  writeMs: number | null;
  /** Steps that the database has not been through, and such as this version does not know. */
  migrations: { missing: number; unknown: number } | null;
  /** When this process began, and when it last looked for jobs. */
  startedOn: string;
  lookedOn: string | null;
  runs: JobRun[];
  /** Bytes free where there is least room: at the database, the pictures or the backups. */
  freeBytes: number | null;
  backup: { last: string | null; since: string };
  sendsMail: boolean;
  version: string;
}
