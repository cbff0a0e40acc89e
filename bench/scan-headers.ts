import { pathToFileURL } from 'node:url';

/*
 * What Mozilla's Observatory says of the headers of some addresses: the folder of its package, the ports for http and
 * https on this machine, and the paths. A process of its own, because Node reads once at its start which certificates
 * to trust. Prints a line of JSON for each path.
 */

interface Test {
  result?: string;
  pass: boolean;
}

const [folder = '', httpPort, httpsPort, ...paths] = process.argv.slice(2);
const load = (file: string): Promise<Record<string, never>> => import(pathToFileURL(`${folder}/src/${file}`).href);
const { retrieve } = (await load('retriever/retriever.js')) as unknown as {
  retrieve: (host: string, options: object) => Promise<object>;
};
const { ALL_TESTS } = (await load('constants.js')) as unknown as { ALL_TESTS: ((answers: object) => Test)[] };
const { getGradeForScore, getScoreModifier } = (await load('grader/grader.js')) as unknown as {
  getGradeForScore: (score: number) => { grade: string; score: number };
  getScoreModifier: (result?: string) => number;
};

/** From so many points on, what is better than needed counts. */
const enoughForMore = 90;

for (const path of paths) {
  const options = { httpPort: Number(httpPort), httpsPort: Number(httpsPort), path };
  const answers = await retrieve('localhost', options);
  const results = ALL_TESTS.map((test) => test(answers));
  const modifiers = results.map(({ result }) => getScoreModifier(result));
  const sum = (all: number[]) => all.reduce((one, other) => one + other, 100);
  const strict = sum(modifiers.filter((modifier) => modifier < 0));
  const { grade, score } = getGradeForScore(strict >= enoughForMore ? sum(modifiers) : strict);
  const failed = results.filter(({ pass }) => !pass).map(({ result }) => result);
  console.log(JSON.stringify({ path, grade, score, failed }));
}
