import { describe, expect, it } from 'vitest';
import { emptyReport, messageOf, parseReport, proposalOf, type Report, reportProblems } from './report.ts';

const nothing = { entry: '', field: '', right: '', subject: '', source: '', email: '' };
const good: Report = { ...nothing, kind: 'mistake', message: 'The seat is wrong.' };

describe('parseReport', () => {
  it('keeps what was typed, without control characters and with line ends alike', () => {
    const sent =
      'kind=suggestion&entry=dfi&subject=+A%0D%0AB+&message=%0D%0Aone%0D%0Atwo%00%07%0D%09three+&email=a%40b.de';
    expect(parseReport(new URLSearchParams(sent))).toEqual({
      kind: 'suggestion',
      entry: 'dfi',
      field: '',
      right: '',
      subject: 'A B',
      message: 'one\ntwo\n\tthree',
      source: '',
      email: 'a@b.de',
    });
  });

  it('leaves out of every field what nobody sees and what turns the text around it', () => {
    const typed = '\u202ea\u200b\u2066b\u2069\ufeff\u00ad\u200f';
    const fields = ['kind', 'entry', 'field', 'right', 'subject', 'message', 'source', 'email'];
    const report = parseReport(new URLSearchParams(fields.map((name) => [name, typed])));
    expect(report).toEqual(Object.fromEntries(fields.map((name) => [name, 'ab'])));
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
    ['a field alone', { field: 'email' }, []],
    ['a field alone, and nothing of it', { field: 'email', message: '' }, ['message: message-missing']],
    ['what is right, and no message', { field: 'telephone', right: '0231 8380046', message: '' }, []],
    ['what is right of nobody knows what', { right: '0231 8380046' }, ['field: field-missing']],
    ['a field that there is not', { field: 'slug', right: 'x' }, ['field: field-missing']],
    ['a field that visitors do not name', { field: 'seat', right: 'Bonn' }, ['field: field-missing']],
    ['half a telephone number', { field: 'telephone', right: '0231 / neu' }, ['right: telephone-form']],
    ['an e-mail address without an end', { field: 'email', right: 'info@dfi' }, ['right: email-wrong']],
    ['a script for a website', { field: 'website', right: 'javascript:alert(1)' }, ['right: address-scheme']],
    ['a long name', { field: 'name', right: 'a'.repeat(301) }, ['right: right-long']],
    ['words about anything', { field: 'other', right: 'x' }, []],
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

it('what is right of a named field is a proposal, and stands for the message where there is none', () => {
  const report = parseReport(new URLSearchParams('field=telephone&right=+0231%0D%0A8380046+'));
  expect(proposalOf(report)).toEqual({ field: 'telephone', value: '0231 8380046', takenOn: null });
  expect(messageOf(report, 'de')).toBe('Richtig ist: 0231 8380046');
  expect(messageOf({ ...report, message: 'Seit Mai' }, 'de')).toBe('Seit Mai');
  expect(proposalOf({ ...report, field: 'slug' })).toBeNull();
});

it('a form begins with what its address says', () => {
  const unasked = { entry: null, kind: null, missing: null, sent: null };
  expect(emptyReport({ ...unasked, entry: 'dfi' }, 'It is: ')).toMatchObject({
    kind: 'mistake',
    entry: 'dfi',
    message: 'It is: ',
  });
  expect(emptyReport({ ...unasked, kind: 'suggestion' }, '')).toMatchObject({ kind: 'suggestion', entry: '' });
});
