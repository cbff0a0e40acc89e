import { describe, expect, it } from 'vitest';
import { emptyReport, parseReport, type Report, reportProblems } from './report.ts';

const good: Report = { kind: 'mistake', entry: '', subject: '', message: 'The seat is wrong.', source: '', email: '' };

describe('parseReport', () => {
  it('keeps what was typed, without control characters and with line ends alike', () => {
    const sent =
      'kind=suggestion&entry=dfi&subject=+A%0D%0AB+&message=%0D%0Aone%0D%0Atwo%00%07%0D%09three+&email=a%40b.de';
    expect(parseReport(new URLSearchParams(sent))).toEqual({
      kind: 'suggestion',
      entry: 'dfi',
      subject: 'A B',
      message: 'one\ntwo\n\tthree',
      source: '',
      email: 'a@b.de',
    });
  });

  it.each(['', '%', '%ff%fe', '{"message":1}', '__proto__=x&message=%F0%9F'])('reads %j without complaint', (body) => {
    const report = parseReport(new URLSearchParams(body));
    expect(Object.values(report).every((value) => typeof value === 'string')).toBe(true);
  });
});

describe('reportProblems', () => {
  const found = (changes: Partial<Report>) =>
    reportProblems({ ...good, ...changes }).map(({ field, reason }) => `${field}: ${reason}`);

  it('finds nothing wrong with a message alone', () => {
    expect(found({})).toEqual([]);
  });

  it.each<[string, Partial<Report>, string[]]>([
    ['no message', { message: '' }, ['message: message-missing']],
    ['a message as long as may be', { message: 'a'.repeat(5000) }, []],
    ['a longer one', { message: 'a'.repeat(5001) }, ['message: message-long']],
    ['a long subject', { subject: 'a'.repeat(201) }, ['subject: subject-long']],
    ['another kind', { kind: 'spam' }, ['kind: kind-missing']],
    ['an address as people type it', { source: 'dfi.de/studie' }, []],
    ['a whole address', { source: 'http://dfi.de' }, []],
    ['a word for an address', { source: 'irgendwo' }, ['source: address-form']],
    ['a script for an address', { source: 'javascript:alert(1)' }, ['source: address-scheme']],
    ['an address with a password', { source: 'https://a:b@dfi.de/' }, ['source: address-credentials']],
    ['a long address', { source: `https://dfi.de/${'a'.repeat(2000)}` }, ['source: address-length']],
    ['an e-mail address', { email: 'eva@example.org' }, []],
    ['one without an end', { email: 'eva@example' }, ['email: email-form']],
    ['one without an @', { email: 'eva example.org' }, ['email: email-form']],
    ['a long one', { email: `${'a'.repeat(250)}@example.org` }, ['email: email-form']],
  ])('judges %s', (_, changes, problems) => {
    expect(found(changes)).toEqual(problems);
  });

  it('names all problems, in the order of the fields', () => {
    expect(found({ kind: '', message: '', source: 'x', email: 'x' })).toEqual([
      'kind: kind-missing',
      'message: message-missing',
      'source: address-form',
      'email: email-form',
    ]);
  });
});

it('a form begins with what its address says', () => {
  const nothing = { entry: null, kind: null, missing: null, sent: null };
  expect(emptyReport({ ...nothing, entry: 'dfi' }, 'It is: ')).toMatchObject({
    kind: 'mistake',
    entry: 'dfi',
    message: 'It is: ',
  });
  expect(emptyReport({ ...nothing, kind: 'suggestion' }, '')).toMatchObject({ kind: 'suggestion', entry: '' });
});
