import type { Reporter, TestModule, Vitest } from 'vitest/node';
import { onMongodb, onReplicaSet } from './mongodb.ts';

/** Says at the end of a run which MongoDB the tests ran on, or loudly that they did not, and how many. */
export default class MongodbReporter implements Reporter {
  private vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const countOf = (title: string) => tests.filter((test) => test.fullName.includes(title)).length;
    const count = countOf(onMongodb);
    const contexts = this.vitest?.projects.map((project) => project.getProvidedContext()) ?? [];
    const { mongodbUrl, mongodbReport } = contexts.find((context) => context.mongodbReport) ?? {};
    if (!mongodbReport) return;
    const withTransactions = countOf(onReplicaSet);
    const transactions = mongodbUrl?.includes('replicaSet=')
      ? `MongoDB with transactions: ${withTransactions} tests ran`
      : `MongoDB with transactions: SKIPPED, ${withTransactions} tests need a replica set`;
    const lines = mongodbUrl
      ? [`MongoDB: ${count} tests ran on ${mongodbReport}`, transactions]
      : ['='.repeat(78), `MongoDB: SKIPPED, ${count} tests not run because ${mongodbReport}`, '='.repeat(78)];
    process.stdout.write(`\n${lines.join('\n')}\n`);
  }
}
