import { awardsAndOwnMoney } from './funding-awards.ts';
import { fundingAcrossBorders } from './funding-borders.ts';
import { fundingOfEurope } from './funding-eu.ts';
import { fundingOfNrw } from './funding-nrw.ts';
import { fundingOfDevelopment } from './funding-skew.ts';
import { fundingOfTwoCountries } from './funding-two-countries.ts';
import { fundingOfYouth } from './funding-youth.ts';
import type { SeedProgramme } from './seed-types.ts';

/** What most people look for. It leads the list. */
const first = [
  'europa-schecks',
  'buergerfonds',
  'cerv-town-twinning',
  'dpjw',
  'dfjw',
  'interreg-de-nl-kpf',
  'skew-kpf',
  'zukunftsfonds',
];
const all = [
  ...fundingOfNrw,
  ...fundingOfEurope,
  ...fundingOfTwoCountries,
  ...fundingOfYouth,
  ...fundingAcrossBorders,
  ...fundingOfDevelopment,
  ...awardsAndOwnMoney,
];
const placeOf = ({ id }: SeedProgramme): number => (first.includes(id) ? first.indexOf(id) : first.length);

/** Every funding programme of the seed, in the order in which staff begin. */
export const fundingProgrammes: SeedProgramme[] = all.toSorted((a, b) => placeOf(a) - placeOf(b));
