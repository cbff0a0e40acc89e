import { describe, expect, it } from 'vitest';
import { answerAddress } from './answer.ts';

const report = {
  email: 'eva+rat@example.org',
  reference: 'WIW-7F3K-Q2',
  createdAt: '2026-11-25T23:30:00.000Z',
  about: null,
  from: null,
};

/** What a mail program makes of it. */
function read(address: string) {
  const [mailbox = '', query = ''] = address.replace(/^mailto:/, '').split('?');
  // RFC 6068: a plus is a plus.
  const parts = query.split('&').map((part) => part.split('=').map(decodeURIComponent));
  return { to: decodeURIComponent(mailbox), ...Object.fromEntries(parts) } as Record<string, string>;
}

describe('an answer to a report', () => {
  it('greets and thanks in German, on the day in Berlin', () => {
    const about = 'Rat der Gemeinden & Regionen';
    expect(read(answerAddress({ ...report, language: 'de', about, from: 'Erika Muster' }))).toEqual({
      to: 'eva+rat@example.org',
      subject: 'Ihre Rückmeldung WIW-7F3K-Q2: Rat der Gemeinden & Regionen',
      body: 'Guten Tag,\r\n\r\nvielen Dank für Ihre Rückmeldung vom 26. November 2026 zu „Rat der Gemeinden & Regionen“.\r\n\r\n\r\n\r\nMit freundlichen Grüßen\r\nErika Muster',
    });
  });

  it('does the same in English, where nothing is known but the report', () => {
    expect(read(answerAddress({ ...report, language: 'en' }))).toEqual({
      to: 'eva+rat@example.org',
      subject: 'Your feedback WIW-7F3K-Q2',
      body: 'Hello,\r\n\r\nThank you for your feedback of 26 November 2026.\r\n\r\n\r\n\r\nKind regards',
    });
  });

  it('adds nothing to the letter that an address holds', () => {
    const email = 'a&bcc=all?x@example.org';
    expect(Object.keys(read(answerAddress({ ...report, language: 'en', email })))).toEqual(['to', 'subject', 'body']);
  });

  it('keeps what looks like a pattern as it is', () => {
    expect(read(answerAddress({ ...report, language: 'en', about: '$& {day}' })).body).toContain('on “$& {day}”');
  });
});
