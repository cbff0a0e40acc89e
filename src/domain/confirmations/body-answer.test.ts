import { describe, expect, it } from 'vitest';
import { sampleActor } from '../../testing/sample-actor.ts';
import { answerProblems, bodyFields, parseBodyAnswer, proposalsIn } from './body-answer.ts';
import { entryValues } from './entry-values.ts';

const values = entryValues(sampleActor('de'));
/** What the page sends, with what was written over. */
function sent(changes: Record<string, string> = {}): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const field of bodyFields) {
    parameters.set(`was-${field}`, values[field]);
    parameters.set(field, changes[field] ?? values[field]);
  }
  if (changes.other) parameters.set('other', changes.other);
  return parameters;
}
const read = (changes?: Record<string, string>) => parseBodyAnswer(sent(changes));

it('an entry is shown as one types it', () => {
  expect(values).toMatchObject({
    name: 'Münchner Büro',
    summary: 'Hilft, „gern“; auch bei A, B.',
    telephone: '+49 89 1234567',
    website: 'https://example.org/a,b;c',
    address: 'Am Tor 1; Hof\n80331 München',
    page: '',
  });
});

describe('what a body sends', () => {
  it('proposes what it has written over, and nothing else', () => {
    expect(proposalsIn(read())).toEqual([]);
    expect(proposalsIn(read({ telephone: '089 7654321', page: 'example.org/kontakt', other: ' Neu: <b> ' }))).toEqual([
      { field: 'telephone', value: '089 7654321', takenOn: null },
      { field: 'page', value: 'example.org/kontakt', takenOn: null },
      { field: 'other', value: 'Neu: <b>', takenOn: null },
    ]);
  });

  it.each<[Record<string, string>, string[]]>([
    [{}, ['form: nothing']],
    [{ other: 'x' }, []],
    [{ telephone: '089' }, ['telephone: telephone-form']],
    [{ telephone: '' }, ['telephone: emptied']],
    [{ website: 'javascript:alert(1)', name: 'x'.repeat(301) }, ['name: right-long', 'website: address-scheme']],
    [{ other: 'x'.repeat(5001) }, ['other: right-long']],
  ])('%j has problems: %j', (changes, problems) => {
    expect(answerProblems(read(changes)).map(({ field, reason }) => `${field}: ${reason}`)).toEqual(problems);
  });

  it.each(['', '%ff', 'name=x', '__proto__=x&was-name[]=y'])('%j is read without complaint', (body) => {
    const { values: own } = parseBodyAnswer(new URLSearchParams(body));
    expect(Object.keys(own)).toEqual([...bodyFields]);
    expect(Object.values(own).every((value) => typeof value === 'string')).toBe(true);
  });
});
