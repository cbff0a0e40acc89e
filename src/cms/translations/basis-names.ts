/**
 * The German that an English text was made from, noted when it was written, read through, or found to be right still.
 */
export interface Basis {
  text: string;
  /** When it was noted (ISO 8601), and by whom. */
  on: string;
  by: string | null;
}

/** By the path of the text. */
export type Bases = Record<string, Basis>;

/** Where the bases are stored. */
export const basisName = 'translationBasis';

/** Where a form says of which texts the English is still right, though the German has changed. */
export const stillRightName = 'stillRight';

/** Bases as they are stored, or sent by nobody: anything else counts as none. */
export const basesOf = (value: unknown): Bases => (typeof value === 'object' && value !== null ? (value as Bases) : {});
