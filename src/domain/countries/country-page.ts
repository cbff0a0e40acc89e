import type { ActorSummary } from '../actors/actor.ts';
import { type CountryCount, countryCounts } from '../facts/country-counts.ts';
import type { FactClaim, FactSource, FactValue, FunFact } from '../facts/fun-fact.ts';
import { type ToldOfActor, toldOfActor } from '../facts/told-of-actor.ts';
import { type FundingProgramme, type FundingState, reachesCountry } from '../funding/funding-programme.ts';
import type { WayOut } from '../links/gone.ts';
import type { Localized } from '../localized.ts';

/** A count of links that staff keep with the country, for want of a fact. */
export interface OwnCount extends FactClaim {
  value: FactValue;
}

/** Something elsewhere, such as a youth office. `url` is null where its address is unknown or the page gone. */
export interface Place extends WayOut {
  name: Localized<string>;
}

/** An actor that helps with partners in a country, and how; null where the entry itself does not say it. */
export interface CountryHelper {
  actor: ActorSummary;
  reason: Localized<string> | null;
}

/** What staff have written about a country. */
export interface CountryText {
  intro: Localized<string>;
  helpers: CountryHelper[];
  counts: OwnCount[];
  /** Why the counts differ. */
  countsNote: Localized<string> | null;
  youthOffice: Place | null;
  consulates: Place | null;
  lookUp: Place | null;
  sources: FactSource[];
  hasReviewedText: boolean;
}

/** All that the site knows of partners in a country. */
export interface CountryPage {
  /** ISO 3166-1 alpha-2. */
  code: string;
  text: CountryText | null;
  /** The count that compares it with other countries; null where nobody has counted. */
  count: CountryCount | null;
  /** How many links there are, as facts say; those of staff only where no fact counts the same in the same place. */
  counts: ToldOfActor[];
  ownCounts: OwnCount[];
  /** What else the facts say of it. */
  facts: ToldOfActor[];
  helpers: CountryHelper[];
  /** The programmes that pay there: running ones first, of these what pays there alone. */
  programmes: FundingProgramme[];
}

/** What the pages of countries are made of. */
export interface CountryGround {
  /** By the code of the country. */
  texts: Map<string, CountryText>;
  facts: FunFact[];
  actors: ActorSummary[];
  programmes: FundingProgramme[];
}

/**
 * The page of each country of which there is something to say: staff have written about it, or a fact, an actor or a
 * programme names it. So whatever carries the plate of a country leads to a page. Those that are compared come first,
 * by their number, then the others by name.
 */
export function countryPages(ground: CountryGround, nameOf: (code: string) => string): CountryPage[] {
  const counts = countryCounts(ground.facts);
  const named = [
    ...ground.texts.keys(),
    ...ground.facts.flatMap(countriesIn),
    ...ground.actors.flatMap(({ partnerCountries }) => partnerCountries),
    ...ground.programmes.flatMap(({ countries }) => countries),
  ];
  const place = new Map([...new Set(counts.map(({ country }) => country))].map((code, at) => [code, at]));
  const placeOf = (code: string) => place.get(code) ?? place.size;
  return [...new Set(named)]
    .toSorted((one, other) => placeOf(one) - placeOf(other) || nameOf(one).localeCompare(nameOf(other)))
    .map((code) => countryPage(code, ground, counts.find(({ country }) => country === code) ?? null));
}

function countryPage(code: string, ground: CountryGround, count: CountryCount | null): CountryPage {
  const text = ground.texts.get(code) ?? null;
  const facts = ground.facts.filter((fact) => countriesIn(fact).includes(code));
  const counting = facts.filter((fact) => countsLinks(fact));
  return {
    code,
    text,
    count,
    counts: toldOfActor(counting, [code]),
    ownCounts: (text?.counts ?? []).filter(
      ({ counted, scope }) => !counting.some((fact) => fact.counted === counted && fact.scope === scope),
    ),
    facts: toldOfActor(
      facts.filter((fact) => !counting.includes(fact)),
      [code],
    ),
    helpers: helpersIn(code, ground.actors, text?.helpers ?? []),
    programmes: programmesIn(code, ground.programmes),
  };
}

const countriesIn = (fact: FunFact): string[] =>
  (fact.kind === 'ranking' ? fact.rows : [fact]).flatMap(({ country }) => country ?? []);

const countsLinks = (fact: FunFact): boolean =>
  fact.counted !== 'other' && (fact.kind === 'ranking' ? fact.rows : [fact.value]).every((value) => isCount(value));

const isCount = ({ format }: FactValue) => format === 'number';

/** Those that are there for the country, in their own words or in staff's, then whom staff name besides. */
function helpersIn(code: string, actors: ActorSummary[], named: CountryHelper[]): CountryHelper[] {
  const reasons = new Map(named.map(({ actor, reason }) => [actor.id, reason]));
  const own = actors.filter(({ partnerCountries }) => partnerCountries.includes(code));
  const ids = new Set(own.map(({ id }) => id));
  return [
    ...own.map((actor) => ({ actor, reason: reasons.get(actor.id) ?? actor.tagline })),
    ...named.filter(({ actor }) => !ids.has(actor.id)),
  ];
}

function programmesIn(code: string, programmes: FundingProgramme[]): FundingProgramme[] {
  const order: FundingState[] = ['open', 'unknown', 'ended'];
  const rank = ({ state, countries }: FundingProgramme) => order.indexOf(state) * 2 + Number(!countries.includes(code));
  return programmes
    .filter((programme) => reachesCountry(programme, code))
    .toSorted((one, other) => rank(one) - rank(other));
}
