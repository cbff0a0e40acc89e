import { expect, it } from 'vitest';
import { firstTaglines } from '../../cms/database/first-taglines.ts';
import { datedWording } from '../../domain/claims/dated-wording.ts';
import { locales } from '../../i18n/locales.ts';
import { actors } from './actors.ts';
import { pages } from './pages.ts';

/** The constitution counts them. */
const lasting = ['16 states'];
/** They speak of the site as it is and say of when. */
const dated = ['accessibility', 'privacy'];

const texts = [
  ...actors.flatMap(({ key, plainWords, summary }) => [
    { of: key, text: plainWords },
    { of: key, text: summary },
  ]),
  ...Object.entries(firstTaglines).map(([of, text]) => ({ of, text })),
  ...pages.filter(({ key }) => !dated.includes(key)).map(({ key, body }) => ({ of: key, text: body })),
];

it.each(locales)('no text of a new site holds words that will be untrue one day (%s)', (locale) => {
  const found = texts.flatMap(({ of, text }) =>
    datedWording(text?.[locale] ?? '', locale).map(({ words }) => `${of}: ${words}`),
  );
  expect(found.filter((each) => !lasting.some((words) => each.endsWith(words)))).toEqual([]);
});
