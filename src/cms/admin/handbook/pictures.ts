import type { PictureName } from '../../handbook/handbook-page.ts';
import bild from '../../handbook/pictures/bild.webp';
import formular from '../../handbook/pictures/formular.webp';
import heute from '../../handbook/pictures/heute.webp';
import live from '../../handbook/pictures/live.webp';
import papierkorb from '../../handbook/pictures/papierkorb.webp';
import planen from '../../handbook/pictures/planen.webp';
import rangliste from '../../handbook/pictures/rangliste.webp';
import rueckmeldung from '../../handbook/pictures/rueckmeldung.webp';
import sprachstand from '../../handbook/pictures/sprachstand.webp';
import standZurueckholen from '../../handbook/pictures/stand-zurueckholen.webp';
import tabelle from '../../handbook/pictures/tabelle.webp';
import ungespeichert from '../../handbook/pictures/ungespeichert.webp';

interface ServedPicture {
  src: string;
  width: number;
  height: number;
}

/** Where the pictures of the handbook are served, and their size in pixels. */
export const pictures: Record<PictureName, ServedPicture> = {
  heute,
  formular,
  live,
  planen,
  sprachstand,
  'stand-zurueckholen': standZurueckholen,
  papierkorb,
  rueckmeldung,
  rangliste,
  bild,
  tabelle,
  ungespeichert,
};
