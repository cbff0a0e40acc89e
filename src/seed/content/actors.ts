import { actorsAToD } from './actors-a-to-d.ts';
import { actorsEToK } from './actors-e-to-k.ts';
import { actorsLToS } from './actors-l-to-s.ts';
import type { SeedActor } from './seed-types.ts';

/** All entries, in the order of the organisation's own list of 2021. */
export const actors: SeedActor[] = [...actorsAToD, ...actorsEToK, ...actorsLToS];
