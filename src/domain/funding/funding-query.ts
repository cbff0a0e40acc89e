import { countryCodes } from '../country.ts';
import { applicants, type FundingChoice } from './funding-programme.ts';

/** Reads what is chosen from the programmes out of an address. What is not understood is dropped. */
export function parseFundingQuery(parameters: URLSearchParams): FundingChoice {
  const country = parameters.get('country')?.toUpperCase() ?? '';
  return {
    applicant: applicants.find((applicant) => applicant === parameters.get('applicant')) ?? null,
    country: countryCodes.includes(country) ? country : null,
  };
}

/** Prints a choice in its one canonical form: `?applicant=association&country=FR`, or nothing at all. */
export function printFundingQuery({ applicant = null, country = null }: Partial<FundingChoice>): string {
  const parameters = new URLSearchParams([
    ...(applicant ? [['applicant', applicant]] : []),
    ...(country ? [['country', country]] : []),
  ]);
  return parameters.size ? `?${parameters}` : '';
}
