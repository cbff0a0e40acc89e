import type { Config, Payload } from 'payload';
import { knownJobs } from '../../domain/operation/known-jobs.ts';
import type { JobRun } from '../../domain/operation/measured.ts';
import { reportFailure } from '../../inside/failures.ts';

const collection = 'job-runs';

/** Any job, as the config takes it. */
type Job = NonNullable<NonNullable<Config['jobs']>['tasks']>[number];

interface Row {
  id: string;
  job: string;
  createdAt: string;
  endedOn?: string | null;
  doneOn?: string | null;
  hasFailed?: boolean | null;
  took?: number | null;
  count?: number | null;
}

/**
 * Writes over what is noted of a job, or begins to note it. Straight through the adapter: no hooks, no versions, and
 * visitors' pages stay as they are.
 */
export async function writeRun({ db }: Payload, job: string, data: Partial<Row> = {}): Promise<void> {
  const known = await db.findOne<Row>({ collection, where: { job: { equals: job } } });
  if (known) await db.updateOne({ collection, id: known.id, data: { ...known, ...data } });
  else await db.create({ collection, data: { job, hasFailed: false, ...data } });
}

/**
 * Begins to note every job, so that one which never runs is missed too. Of a job that is noted nothing changes.
 */
export async function beginRuns(payload: Payload): Promise<void> {
  const noted = new Set((await runsOf(payload)).map(({ job }) => job));
  for (const job of Object.keys(knownJobs)) if (!noted.has(job)) await writeRun(payload, job);
}

/** How each known job last went. */
export async function runsOf({ db }: Payload): Promise<JobRun[]> {
  const { docs } = await db.find<Row>({ collection, pagination: false, sort: 'job' });
  return docs
    .filter(({ job }) => knownJobs[job])
    .map(({ job, createdAt, endedOn = null, doneOn = null, hasFailed, took = null, count = null }) => ({
      ...{ job, since: createdAt, endedOn, doneOn, took, count },
      hasFailed: hasFailed === true,
    }));
}

/**
 * The same job, which also leaves a note of when it ran, how long, whether well, and how many it dealt with: `count` of
 * its output. Without a note the job is done all the same.
 */
export function noted(job: Job): Job {
  const { slug, handler } = job;
  if (typeof handler !== 'function') throw new Error(`The job ${slug} has no function`);
  const noting: typeof handler = async (args) => {
    const begun = Date.now();
    const note = (data: Partial<Row>) => {
      const endedOn = new Date().toISOString();
      const all = { endedOn, took: Date.now() - begun, count: null, ...(data.hasFailed ? {} : { doneOn: endedOn }) };
      return writeRun(args.req.payload, slug, { ...all, ...data }).catch((error: unknown) => {
        reportFailure(`note of the job ${slug}`, error);
      });
    };
    try {
      const result = await handler(args);
      const { count } = { count: null, ...('output' in result ? (result.output as { count?: number }) : {}) };
      await note({ hasFailed: false, count });
      return result;
    } catch (error) {
      await note({ hasFailed: true });
      throw error;
    }
  };
  return { ...job, handler: noting };
}
