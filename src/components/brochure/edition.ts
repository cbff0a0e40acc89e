import type { PublishedActor } from '../../domain/actors/published-actor.ts';
import type { FunFact } from '../../domain/facts/fun-fact.ts';
import type { FundingProgramme } from '../../domain/funding/funding-programme.ts';
import type { Site } from '../../domain/site.ts';
import type { Whereabouts } from '../../domain/take-along/open-data-address.ts';
import type { Origin } from '../../domain/take-along/open-data-schema.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The brochure in one language, or in both. */
export type BrochureName = '/brochure' | '/brochure/bilingual';

/** What the brochure says in one language. */
export interface Edition {
  locale: Locale;
  site: Site;
  /** Of the part at hand, in its order. */
  actors: PublishedActor[];
  facts: FunFact[];
  programmes: FundingProgramme[];
  where: Whereabouts;
  origin: Origin;
}
