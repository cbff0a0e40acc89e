import { countryCounts } from './facts-countries.ts';
import { numbers } from './facts-numbers.ts';
import { stories } from './facts-stories.ts';
import type { SeedRanking, SeedStatement } from './seed-types.ts';

/** All facts, in the order they are to be read. */
export const facts: (SeedRanking | SeedStatement)[] = [...countryCounts, ...numbers, ...stories];
