import { beyondEurope } from './countries-beyond.ts';
import { europe } from './countries-europe.ts';
import type { SeedCountry } from './seed-types.ts';

/** Every country of which the seed knows more than its facts and programmes say. */
export const countries: SeedCountry[] = [...europe, ...beyondEurope];
