import type { Locale } from '../../i18n/locales.ts';
import { countryPlate } from '../country.ts';
import type { CountryCount } from '../facts/country-counts.ts';
import { type CountryOutline, europeOutlines, mapSize, type Point } from './europe-outlines.ts';
import { type Frame, frameAround, nearestInside } from './map-frame.ts';
import { placeLabels } from './map-labels.ts';

/** A country with its place on the map. */
interface Shown {
  country: string;
  isRanked: boolean;
  outline: CountryOutline;
  /** Where its plate stands: in it, or, where it lies beyond the frame, at the edge towards it. */
  at: Point;
  isBeyond: boolean;
}

/** The size of a plate on a map as wide as the whole drawing. */
const plate = { width: 58, height: 34 };
/** By how many plates there are: a few large ones or many small ones. */
const scaleOf = (plates: number) => (plates > 16 ? 0.6 : plates > 8 ? 0.8 : 1);

const style = `:root{color-scheme:light dark;--sea:#fcfbf8;--land:#e4e0d4;--partner:#ffd11a;--ink:#16181b}
@media(prefers-color-scheme:dark){:root{--sea:#131517;--land:#34383c;--partner:#c79c00;--ink:#f1eee6}}
@media print{:root{--sea:#fff;--land:#ddd;--partner:#fff;--ink:#000}}
.sea{fill:var(--sea)}.land,.other{fill:var(--land)}.borders{fill:none;stroke:var(--sea)}
.partner{fill:var(--partner)}.partner,.other,.home{stroke:var(--ink);stroke-width:1;stroke-linejoin:round}
.other{fill:url(#stripes)}#stripes rect{fill:var(--land)}#stripes path{stroke:var(--partner);stroke-width:3}
.home{fill:var(--ink)}.lead{stroke:var(--ink);stroke-width:1.5;fill:none}.beyond{fill:var(--ink)}
.plate{fill:#fff;stroke:#16181b;stroke-width:2.5}
text{fill:#16181b;text-anchor:middle;font:700 20px "DIN Alternate",Bahnschrift,"D-DIN","Roboto Condensed",system-ui,sans-serif}
.start{fill:var(--sea);font-size:14px}
@media(forced-colors:active){:root{--sea:Canvas;--land:Canvas;--partner:Canvas;--ink:CanvasText}.borders,.land{stroke:GrayText}}`;

/** Whether a count has a place on the map: only the first of each country does. */
export function isOnEuropeMap(count: CountryCount, counts: CountryCount[]): boolean {
  const isFirst = counts.find(({ country }) => country === count.country) === count;
  return isFirst && count.country !== 'DE' && Object.hasOwn(europeOutlines.countries, count.country);
}

/** The part of Europe that the map shows: the ranked countries (without any, all that are counted) and where from. */
export function mapFrame(counts: CountryCount[]): Frame {
  const shown = counts.filter((count) => isOnEuropeMap(count, counts));
  const ranked = shown.filter(({ isRanked }) => isRanked);
  const codes = (ranked.length ? ranked : shown).map(({ country }) => country);
  return frameAround(codes.length ? outlinesOf([...codes, homeOf(counts)]) : [], mapSize);
}

/**
 * The map of the partner countries as an SVG document: countries of the ranking filled, others striped, dark where the
 * partnerships start, each country with its plate. Those beyond the frame have theirs at its edge, with an arrow.
 * Follows light and dark, forced colours and print by itself.
 */
export function europeMap(counts: CountryCount[], locale: Locale, title: string): string {
  const { land, borders, countries } = europeOutlines;
  const frame = mapFrame(counts);
  const shown = counts.filter((count) => isOnEuropeMap(count, counts)).flatMap((count) => shownOf(count, frame));
  const scale = (frame.width / mapSize.width) * scaleOf(shown.length);
  const [width, height] = [plate.width * scale, plate.height * scale];
  const home = countries[homeOf(counts)];
  const homeAt = home?.centre ?? [0, 0];
  const within = ([x, y]: Point): Point => [x - frame.x, y - frame.y];
  const wishes = [
    { at: within(homeAt), width, height, isRoomy: true },
    ...shown.map(({ at, outline, isBeyond }) => {
      const isRoomy = isBeyond || (outline.size[0] > width && outline.size[1] > height);
      return { at: within(at), width, height, isRoomy };
    }),
  ];
  const places = placeLabels(wishes, frame).map(([x, y]): Point => [x + frame.x, y + frame.y]);
  const placeOf = (number: number, wished: Point) => places[number + 1] ?? wished;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[frame.x, frame.y, frame.width, frame.height].map(round).join(' ')}" role="img" lang="${locale}">`,
    `<title>${escaped(title)}</title><style>${style}</style>`,
    '<defs><pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
    '<rect width="6" height="6"/><path d="M0 3H6"/></pattern></defs>',
    `<rect class="sea" x="${round(frame.x)}" y="${round(frame.y)}" width="100%" height="100%"/>`,
    `<path class="land" d="${land}"/><path class="borders" d="${borders}"/>`,
    ...shown.map(({ outline, isRanked }) => `<path class="${isRanked ? 'partner' : 'other'}" d="${outline.path}"/>`),
    `<path class="home" d="${home?.path}"/>`,
    ...shown.map((each, at) => pointer(each, placeOf(at, each.at), scale)),
    start(homeAt, homeOf(counts) === 'DE' ? 'D' : 'NRW', scale),
    ...shown.map((each, at) => oval(placeOf(at, each.at), countryPlate(each.country), scale)),
    '</svg>\n',
  ].join('\n');
}

const homeOf = ([first]: CountryCount[]) => (!first || first.fact.scope === 'nrw' ? 'DE-NW' : 'DE');

const outlinesOf = (codes: string[]) => codes.flatMap((code) => europeOutlines.countries[code] ?? []);

function shownOf({ country, isRanked }: CountryCount, frame: Frame): Shown[] {
  return outlinesOf([country]).map((outline) => {
    const { centre } = outline;
    const inside = nearestInside(centre, frame, 0);
    const isBeyond = inside[0] !== centre[0] || inside[1] !== centre[1];
    const at = isBeyond ? nearestInside(centre, frame, (frame.width / mapSize.width) * plate.width * 0.8) : centre;
    return { country, isRanked, outline, at, isBeyond };
  });
}

/** From a plate to its country: a line into it, or an arrow towards it where it lies beyond the frame. */
function pointer({ outline: { centre }, isBeyond }: Shown, from: Point, scale: number): string {
  const [x, y] = from;
  if (!isBeyond)
    return x === centre[0] && y === centre[1]
      ? ''
      : `<path class="lead" d="M${round(x)} ${round(y)}L${round(centre[0])} ${round(centre[1])}"/>`;
  const degrees = (Math.atan2(centre[1] - y, centre[0] - x) * 180) / Math.PI;
  const turned = `translate(${round(x)} ${round(y)}) rotate(${round(degrees)}) scale(${round(scale)})`;
  return `<path class="beyond" transform="${turned}" d="M31 -9L46 0L31 9Z"/>`;
}

function oval(at: Point, letters: string, scale: number): string {
  return group(at, scale, `<ellipse class="plate" rx="27" ry="17"/><text y="7">${letters}</text>`);
}

function start(at: Point, letters: string, scale: number): string {
  return group(at, scale, `<text class="start" y="5">${letters}</text>`);
}

function group([x, y]: Point, scale: number, content: string): string {
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${round(scale)})">${content}</g>`;
}

const round = (value: number) => Math.round(value * 100) / 100;
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
