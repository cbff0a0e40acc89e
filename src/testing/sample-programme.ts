import type { FundingProgramme } from '../domain/funding/funding-programme.ts';

/** A funding programme that says the least it can, apart from what a test is about. */
export function sampleProgramme(own: Partial<FundingProgramme> = {}): FundingProgramme {
  const text = (value: string) => ({ value, language: 'de' as const });
  return {
    id: 'programme',
    name: text('Programm'),
    giver: text('Land'),
    forWhom: text('Vereine'),
    pays: text('Begegnungen'),
    conditions: null,
    ownShare: null,
    rhythm: null,
    deadlines: [],
    applicants: ['association'],
    region: 'countries',
    countries: [],
    amounts: [],
    state: 'unknown',
    stateAsOf: null,
    stateNote: null,
    url: null,
    advisers: [],
    sources: [],
    hasReviewedText: false,
    ...own,
  };
}
