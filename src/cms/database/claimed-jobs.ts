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
    const claimed: Job[] = [];
    for (const job of docs as Job[]) {
      const { modifiedCount } = await jobsOf(adapter).updateOne(
        { _id: job.id, processing: { $ne: true } },
        { $set: { processing: true, updatedAt: new Date() } },
      );
      if (modifiedCount) claimed.push({ ...job, processing: true });
    }
    return claimed;
  };
}

function jobsOf({ collections }: MongooseAdapter) {
  const jobs = collections['payload-jobs'];
  if (!jobs) throw new Error('There is no collection of jobs');
  return jobs;
}
