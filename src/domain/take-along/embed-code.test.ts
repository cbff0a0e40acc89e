import { expect, it } from 'vitest';
import { embedCode } from './embed-code.ts';

it('embedCode lets neither address nor title end their attributes', () => {
  expect(embedCode('https://example.org/de/einbetten?category=a&category=b', '"><b>')).toBe(
    '<iframe src="https://example.org/de/einbetten?category=a&amp;category=b" title="&quot;&gt;&lt;b&gt;" width="100%" height="600" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>',
  );
});
