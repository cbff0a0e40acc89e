import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Job } from 'payload';

/**
 * Lets each job be run by one of several instances. Payload finds the jobs that are due and then marks what it found as
 * under way, without asking whether another instance has done so meanwhile (`updateJobs` of db-mongodb): both would run
 * them. So each is marked by itself, on condition that nobody has. SQLite does both in one transaction.
 */
export function claimJobs(adapter: MongooseAdapter): void {
  const updateJobs = adapter.updateJobs.bind(adapter);
  adapter.updateJobs = async (args) => {
    if (args.id !== undefined || !args.where || args.data.processing !== true) return updateJobs(args);
    const { where, limit = 0, sort, req } = args;
    const collection = 'payload-jobs';
    const { docs } = await adapter.find({
      collection,
      where,
      limit,
      pagination: false,
      ...(sort ? { sort } : {}),
      req,
    });
    const due = (docs as Job[]).toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const claimed: Job[] = [];
    // First what is there twice, so that nobody meets it alone.
    const repeated = due.filter(isRepeated);
    for (const job of repeated) await jobsOf(adapter).deleteOne(unclaimed(job));
    for (const job of due.filter((each) => !repeated.includes(each))) {
      const mark = { $set: { processing: true, updatedAt: new Date() } };
      const { modifiedCount } = await jobsOf(adapter).updateOne(unclaimed(job), mark);
      if (modifiedCount) claimed.push({ ...job, processing: true });
    }
    return claimed;
  };
}

const unclaimed = ({ id }: Job) => ({ _id: id, processing: { $ne: true } });

const isScheduled = ({ meta }: Job) =>
  typeof meta === 'object' && meta !== null && 'scheduled' in meta && meta.scheduled === true;

/** What comes every night or week is put into the queue by each instance that finds it missing at the same moment. */
const isRepeated = (job: Job, at: number, due: Job[]): boolean =>
  isScheduled(job) && due.slice(0, at).some((other) => isScheduled(other) && other.taskSlug === job.taskSlug);

function jobsOf({ collections }: MongooseAdapter) {
  const jobs = collections['payload-jobs'];
  if (!jobs) throw new Error('There is no collection of jobs');
  return jobs;
}
