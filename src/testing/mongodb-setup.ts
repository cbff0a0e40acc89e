import type { TestProject } from 'vitest/node';
import { findMongodb } from './mongodb.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The test server's URL without a database; null where there is no server. */
    mongodbUrl: string | null;
    /** The server's name and version, or why there is none. */
    mongodbReport: string;
  }
}

/** Finds the MongoDB for a test run and stops it in the end, where it was started for the run. */
export default async function setUpMongodb(project: TestProject): Promise<() => Promise<void>> {
  const { server, reason } = await findMongodb();
  project.provide('mongodbUrl', server?.url ?? null);
  project.provide('mongodbReport', server?.name ?? reason ?? '');
  return async () => server?.stop();
}
