import type { Translations } from '../domain/localized.ts';
import type {
  Actor,
  Category,
  CategoryGroup,
  Country,
  FundingProgramme,
  FunFact,
  Page,
  Site,
} from '../payload-types.ts';

/** A stored thing as it is read with all its languages: its localized fields hold one value per language. */
type InAllLanguages<T, Localized extends keyof T> = Omit<T, Localized> & {
  [Field in Localized]?: Translations<NonNullable<T[Field]>> | null;
};
type Rows<T> = NonNullable<T> extends readonly (infer Row)[] ? Row : never;

export type StoredResource = InAllLanguages<Rows<Actor['resources']>, 'title'>;
export type StoredChange = InAllLanguages<Rows<Actor['changes']>, 'description'>;
export type StoredActor = InAllLanguages<
  Omit<Actor, 'resources' | 'changes'>,
  'name' | 'slug' | 'tagline' | 'summary' | 'plainWords' | 'parentName' | 'seat' | 'hasReviewedText'
> & { resources?: StoredResource[] | null; changes?: StoredChange[] | null };

export type StoredCategory = InAllLanguages<Category, 'name' | 'description'>;
export type StoredCategoryGroup = InAllLanguages<CategoryGroup, 'name'>;

export type StoredFact = InAllLanguages<
  Omit<FunFact, 'rows' | 'sources' | 'conflicts'>,
  'title' | 'sentence' | 'countedLabel' | 'note' | 'hasReviewedText'
> & {
  rows?: InAllLanguages<Rows<FunFact['rows']>, 'name'>[] | null;
  sources?: InAllLanguages<Rows<FunFact['sources']>, 'name'>[] | null;
  conflicts?: InAllLanguages<Rows<FunFact['conflicts']>, 'reason'>[] | null;
};

export type StoredProgramme = InAllLanguages<
  Omit<FundingProgramme, 'amounts' | 'sources'>,
  'name' | 'giver' | 'forWhom' | 'pays' | 'conditions' | 'ownShare' | 'rhythm' | 'stateNote' | 'hasReviewedText'
> & {
  amounts?: InAllLanguages<Rows<FundingProgramme['amounts']>, 'per'>[] | null;
  sources?: InAllLanguages<Rows<FundingProgramme['sources']>, 'name'>[] | null;
};

export type StoredPlace = InAllLanguages<NonNullable<Country['lookUp']>, 'name'>;
export type StoredCountry = InAllLanguages<
  Omit<Country, 'helpers' | 'counts' | 'youthOffice' | 'consulates' | 'lookUp' | 'sources'>,
  'name' | 'intro' | 'countsNote' | 'hasReviewedText'
> & {
  helpers?: InAllLanguages<Rows<Country['helpers']>, 'reason'>[] | null;
  counts?: InAllLanguages<Rows<Country['counts']>, 'countedLabel' | 'source'>[] | null;
  youthOffice?: StoredPlace;
  consulates?: StoredPlace;
  lookUp?: StoredPlace;
  sources?: InAllLanguages<Rows<Country['sources']>, 'name'>[] | null;
};

export type StoredPage = InAllLanguages<Omit<Page, 'days'>, 'title' | 'body' | 'hasReviewedText'> & {
  days?: InAllLanguages<Rows<Page['days']>, 'name' | 'note'>[] | null;
};
export type StoredSite = InAllLanguages<Site, 'tagline' | 'intro'>;

/** A relation as it is read at depth 0: an id, or null where it is empty. */
export function relatedId(relation: unknown): string | null {
  return typeof relation === 'string' ? relation : null;
}

/** When the latest of some documents changed (ISO 8601); null where there is none. */
export const latestUpdate = (documents: { updatedAt: string }[]): string | null =>
  documents
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1) ?? null;
