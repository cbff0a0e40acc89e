import { type Attack, insistOnNone, type Target, withEach } from '../attack.ts';
import { controlOf } from '../canaries.ts';
import { type Answer, send } from '../send.ts';
import { readSurface } from '../surface.ts';
import { oracles, tricks } from '../tricks.ts';

/** Everything that a stranger gets is read, and nothing of what was laid down stands in it. */
export const leaks: Attack = {
  name: 'leaks',
  run: async (target) => {
    const surface = await readSurface(target);
    const asked = await tricks(target);
    await withEach(asked, async (sent) => {
      surface.set(`${sent.method ?? 'GET'} ${sent.path} ${sent.body ?? ''}`, await send(target.url, sent));
    });
    const words = target.canaries.map(({ word }) => word);
    const hits = [...surface].flatMap(([request, answer]) => {
      const text = said(answer);
      // Where a word was asked for, the answer may repeat it.
      return words
        .filter((word) => text.includes(word) && !request.includes(word))
        .map((word) => `${placeOf(target, word)}: ${request}`);
    });
    const shown = [...surface].filter(([, answer]) => said(answer).includes(controlOf(target.seed)));
    if (shown.length < 10) throw new Error(`What is public was found in ${shown.length} answers: the search is blind`);
    const counted = await count(target);
    insistOnNone([...hits, ...counted], 'answers tell what only staff may read');
    const failed = [...surface].filter(
      ([request, { status }]) => status < 200 || (status >= 500 && !/format=xml/.test(request)),
    );
    insistOnNone(
      failed.map(([request, { status, text }]) => `${status} ${request} ${text.slice(0, 200)}`),
      'answers are failures',
    );
    return `${surface.size} answers, ${words.length} words: 0 found; what is public in ${shown.length}`;
  },
};

/** All of an answer. The words are plain letters, which no address, JSON or HTML writes otherwise. */
const said = ({ headers, text }: Answer): string => `${JSON.stringify(headers)} ${text}`.toLowerCase();

const placeOf = ({ canaries }: Target, word: string): string =>
  canaries.find((canary) => canary.word === word)?.place ?? '';

/** Each question by which a number would tell what nobody may read. */
async function count(target: Target): Promise<string[]> {
  const found: string[] = [];
  await withEach(oracles(target), async (sent) => {
    const { status, text } = await send(target.url, sent);
    const { totalDocs = 0 } = status === 200 ? (JSON.parse(text) as { totalDocs?: number }) : {};
    if (totalDocs > 0) found.push(`${totalDocs} counted by ${sent.path}`);
  });
  return found;
}
