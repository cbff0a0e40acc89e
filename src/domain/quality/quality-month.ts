import { z } from 'zod';

const share = (what: string) => z.strictObject({ count: z.int(), of: z.int() }).describe(what);
const count = (what: string) => z.int().describe(what);

/** How well the directory was kept in a month, and what each figure means. */
export const qualityMonth = z.strictObject({
  month: z.string().describe('2026-11'),
  countedFor: z.iso.date().describe('The last day of the month that is counted, in Berlin; each night counts anew'),
  entriesReviewed: share(
    'Published entries of bodies at work that somebody has compared with the world within the interval of the entry',
  ),
  englishCurrent: share(
    'Published entries, facts, programmes, countries, categories, pages and settings whose English is there, follows the German and is read through',
  ),
  factsByAge: z
    .strictObject({
      underOneYear: z.int(),
      oneToThreeYears: z.int(),
      older: z.int(),
      undated: z.int(),
    })
    .describe('Published facts by how long ago they held; of a month or a year, its first day counts'),
  reportsOpen: count('Reports of visitors that nobody has finished with'),
  reportsAnswered: count('Reports that were finished with in the month, spam not among them'),
  daysToAnswer: z.number().nullable().describe('Median days from a report to its end, of those; null: there were none'),
  links: z
    .strictObject({
      alive: z.int(),
      blocked: z.int(),
      doubtful: z.int(),
      dead: z.int(),
      unchecked: z.int(),
      missing: z.int(),
    })
    .describe(
      'Pages elsewhere that the directory leads to: alive (moved ones too), not to be checked since the site keeps programs out, doubtful (parked, another content, or failing for less than three days), dead, never looked at; and addresses that are known to exist and have not been found',
    ),
});

export type QualityMonth = z.infer<typeof qualityMonth>;
export type QualityFigures = Omit<QualityMonth, 'month' | 'countedFor'>;
