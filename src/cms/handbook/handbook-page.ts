/** The pictures of the handbook, by what they show, in the order in which a walk through the admin takes them. */
export const pictureNames = [
  'heute',
  'formular',
  'live',
  'planen',
  'sprachstand',
  'stand-zurueckholen',
  'rueckmeldung',
  'papierkorb',
  'rangliste',
  'bild',
  'tabelle',
  'ungespeichert',
] as const;

export type PictureName = (typeof pictureNames)[number];

/**
 * A piece of a page. Its words are German; «…» holds words that stand in the admin just so, [[…]] the slug of another
 * page. What a picture's words hold in «…» is to be seen in it.
 */
export type HandbookPart =
  | string
  | { heading: string }
  | { steps: string[] }
  | { points: string[] }
  | { picture: PictureName; alt: string };

/** One task of staff, on one screen. */
export interface HandbookPage {
  /** The part of its address, in small letters without umlauts. */
  slug: string;
  title: string;
  parts: HandbookPart[];
}
