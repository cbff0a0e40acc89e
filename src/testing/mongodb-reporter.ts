import type { Reporter, TestModule, Vitest } from 'vitest/node';
import { onMongodb } from './mongodb.ts';

/** Says at the end of a run which MongoDB the tests ran on, or loudly that they did not, and how many. */
export default class MongodbReporter implements Reporter {
  private vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = tests.filter((test) => test.fullName.includes(onMongodb)).length;
    const { mongodbUrl, mongodbReport } = this.vitest?.getRootProject().getProvidedContext() ?? {};
    if (!mongodbReport) return;
    const lines = mongodbUrl
      ? [`MongoDB: ${count} tests ran on ${mongodbReport}`]
      : ['='.repeat(78), `MongoDB: SKIPPED, ${count} tests not run because ${mongodbReport}`, '='.repeat(78)];
    process.stdout.write(`\n${lines.join('\n')}\n`);
  }
}
