import type { Payload } from 'payload';

type Row = Record<string, unknown> & { id: string };

async function rows(payload: Payload, collection: 'actors' | 'fun-facts' | 'reports' | 'links'): Promise<Row[]> {
  const everything = { locale: 'all', pagination: false, depth: 0, overrideAccess: true } as const;
  return (await payload.find({ collection, ...everything })).docs as unknown as Row[];
}

const noTexts = new Set(['slug', 'translationBasis', 'hasReviewedText']);
/** Every text of a document that has a German, in both languages. */
const textsIn = (value: unknown): { de?: unknown; en?: unknown }[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('de' in value || 'en' in value) return (value as { de?: unknown }).de ? [value] : [];
  return Object.entries(value).flatMap(([name, part]) => (noTexts.has(name) ? [] : textsIn(part)));
};

/**
 * How much of the English is current.
 * @param stale the one document whose German was changed after its English
 */
export async function recountEnglish(payload: Payload, stale: string | null) {
  const collections = [
    'actors',
    'fun-facts',
    'funding-programmes',
    'countries',
    'categories',
    'category-groups',
    'pages',
  ];
  const documents: Row[] = [];
  for (const collection of collections) documents.push(...(await rows(payload, collection as 'actors')));
  const live = documents.filter((row) => (!('_status' in row) || row._status === 'published') && textsIn(row).length);
  const current = live.filter(
    (row) =>
      row.id !== stale &&
      textsIn(row).every(({ en }) => en) &&
      (!('hasReviewedText' in row) || (row.hasReviewedText as { en?: boolean } | null)?.en === true),
  );
  return { count: current.length, of: live.length };
}

/** The figures of quality, the English apart, counted from what is stored in another way than the site's own. */
export async function recount(payload: Payload, day: string) {
  const actors = (await rows(payload, 'actors')).filter(({ _status }) => _status === 'published');
  const atWork = actors.filter(({ lifecycle }) => lifecycle === 'active' || lifecycle === 'renamed');
  const isReviewed = ({ reviewedOn, reviewMonths }: Row) => {
    if (typeof reviewedOn !== 'string') return false;
    const due = new Date(reviewedOn);
    due.setUTCMonth(due.getUTCMonth() + ((reviewMonths as number | null) ?? 12));
    return due.toISOString().slice(0, 10) > day;
  };
  const facts = (await rows(payload, 'fun-facts')).filter(({ _status }) => _status === 'published');
  const years = (from: number, to: number) =>
    facts.filter(({ asOf }) => {
      const age = asOf ? (Date.parse(day) - Date.parse(String(asOf))) / (365.25 * 86_400_000) : -1;
      return age >= from && age < to;
    }).length;
  const reports = await rows(payload, 'reports');
  const answered = reports.filter(
    ({ state, dealtWithOn }) => /done|declined/.test(String(state)) && String(dealtWithOn).startsWith('2026-11'),
  );
  const days = answered
    .map(
      ({ createdAt, dealtWithOn }) => (+new Date(dealtWithOn as string) - +new Date(createdAt as string)) / 86_400_000,
    )
    .sort((a, b) => a - b);
  const links = await rows(payload, 'links');
  const inState = (...states: string[]) => links.filter(({ state }) => states.includes(String(state))).length;
  const withoutAddress = actors
    .flatMap(({ links: channels, resources }) => [...(channels as Row[]), ...(resources as Row[])])
    .filter(({ url }) => !url).length;
  return {
    entriesReviewed: { count: atWork.filter(isReviewed).length, of: atWork.length },
    factsByAge: {
      underOneYear: years(0, 1),
      oneToThreeYears: years(1, 3),
      older: years(3, 999),
      undated: years(-1, 0),
    },
    reportsOpen: reports.filter(({ dealtWithOn }) => !dealtWithOn).length,
    reportsAnswered: answered.length,
    daysToAnswer: days[(days.length - 1) / 2] ?? null,
    links: {
      alive: inState('fine', 'moved'),
      blocked: inState('uncheckable'),
      doubtful: inState('suspicious', 'failing'),
      dead: inState('dead', 'archived'),
      unchecked: inState('unchecked'),
      missing: withoutAddress,
    },
  };
}
