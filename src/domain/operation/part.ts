import type { Words } from '../findings/finding.ts';

/** The parts of a running site, in the order in which they are told. */
export const partNames = [
  'database-read',
  'database-write',
  'migrations',
  'jobs',
  'disk',
  'backup',
  'mail',
  'version',
] as const;
export type PartName = (typeof partNames)[number];

/**
 * How a part is: well; not well, while visitors and staff notice nothing yet; or failing, so that the site cannot do
 * what it is there for.
 */
export type PartState = 'well' | 'warning' | 'failing';

/** How one part of the site is. */
export interface Part {
  name: PartName;
  state: PartState;
  /** In one sentence, for people who run no servers. */
  says: Words;
  /** What to do about it. */
  does?: Words;
}

/** What a function that judges one part returns. */
export type Judged = Omit<Part, 'name'>;

/** The worst state of all. */
export const worstOf = (parts: Pick<Part, 'state'>[]): PartState =>
  (['failing', 'warning'] as const).find((state) => parts.some((part) => part.state === state)) ?? 'well';
