import type { Locale } from '../../i18n/locales.ts';
import { countryPlate } from '../country.ts';
import type { CountryCount } from '../facts/country-counts.ts';
import { formatFactValue } from '../facts/fact-sentence.ts';
import { type CountryOutline, europeOutlines, mapSize, type Point } from './europe-outlines.ts';
import { placeLabels } from './map-labels.ts';

/** A count with what is drawn of it. Sizes are those of its label, before scaling. */
interface Shown extends CountryCount {
  outline: CountryOutline;
  comparator: string | null;
  number: string;
  width: number;
  height: number;
}

const home = 'DE';
const plateHeight = 26;
const homePlate = { width: 44, height: plateHeight };
/** By how many labels there are: a few large ones or many small ones. */
const scaleOf = (labels: number) => (labels > 16 ? 0.55 : labels > 8 ? 0.75 : 1);

const style = `:root{color-scheme:light dark;--sea:#fcfbf8;--land:#dedace;--partner:#ffe99a;--ink:#16181b}
@media(prefers-color-scheme:dark){:root{--sea:#131517;--land:#34383c;--partner:#6b5808;--ink:#f1eee6}}
@media print{:root{--sea:#fff;--land:#ddd;--partner:#fff;--ink:#000}}
.sea{fill:var(--sea)}.land,.other{fill:var(--land)}.borders{fill:none;stroke:var(--sea)}
.partner{fill:var(--partner)}.partner,.other{stroke:var(--ink);stroke-width:1.5;stroke-linejoin:round}
.other{fill:url(#stripes)}#stripes rect{fill:var(--land)}#stripes path{stroke:var(--partner);stroke-width:5}
.home{fill:var(--ink)}.lead{stroke:var(--ink);stroke-width:1.5}.dot{fill:var(--ink)}
.plate{fill:#fff;stroke:#16181b;stroke-width:2}.sign{fill:#ffd11a;stroke:#16181b;stroke-width:2.5}
text{fill:#16181b;text-anchor:middle;font:700 15px "DIN Alternate",Bahnschrift,"D-DIN","Roboto Condensed",system-ui,sans-serif}
.number{font-size:24px}.comparator{font-weight:400}
@media(forced-colors:active){:root{--sea:Canvas;--land:Canvas;--partner:Canvas;--ink:CanvasText}.borders,.land{stroke:GrayText}}`;

/** Whether a count has a place on the map: only the first of each country does. */
export function isOnEuropeMap(count: CountryCount, counts: CountryCount[]): boolean {
  const isFirst = counts.find(({ country }) => country === count.country) === count;
  return isFirst && count.country !== home && Object.hasOwn(europeOutlines.countries, count.country);
}

/**
 * The map of the partner countries as an SVG document: countries of the ranking filled, others striped and starred,
 * Germany dark, each with its plate and number. Follows light and dark, forced colours and print by itself.
 */
export function europeMap(counts: CountryCount[], locale: Locale, title: string): string {
  const { land, borders, countries } = europeOutlines;
  const shown = counts.filter((count) => isOnEuropeMap(count, counts)).flatMap((count) => shownOf(count, locale));
  const germany = countries[home];
  const scale = scaleOf(shown.length);
  const wishes = shown.map(({ outline, ...label }) => {
    const [width, height] = [label.width * scale, label.height * scale];
    const [roomX, roomY] = outline.size;
    return { at: outline.centre, width, height, isRoomy: roomX > width * 0.9 && roomY > height * 0.9 };
  });
  const homeWish = { at: germany?.centre ?? ([0, 0] as Point), ...homePlate, isRoomy: true };
  const [homeAt = homeWish.at, ...places] = placeLabels([homeWish, ...wishes], mapSize);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${mapSize.width} ${mapSize.height}" role="img" lang="${locale}">`,
    `<title>${escaped(title)}</title><style>${style}</style>`,
    '<defs><pattern id="stripes" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
    '<rect width="10" height="10"/><path d="M0 5H10"/></pattern></defs>',
    `<rect class="sea" width="100%" height="100%"/><path class="land" d="${land}"/><path class="borders" d="${borders}"/>`,
    ...shown.map(({ outline, isRanked }) => `<path class="${isRanked ? 'partner' : 'other'}" d="${outline.path}"/>`),
    `<path class="home" d="${germany?.path}"/>`,
    ...shown.map(({ outline }, at) => leader(outline.centre, places[at] ?? outline.centre)),
    group(homeAt, 1, plate(home, 0)),
    ...shown.map((count, at) => group(places[at] ?? count.outline.centre, scale, label(count))),
    '</svg>\n',
  ].join('\n');
}

function shownOf(count: CountryCount, locale: Locale): Shown[] {
  const outline = europeOutlines.countries[count.country];
  if (!outline) return [];
  const said = formatFactValue(count.value, locale);
  const number = count.isRanked ? said.number : `${said.number}*`;
  const width = Math.max(48, 18 + (said.comparator?.length ?? 0) * 7.6, 18 + number.length * 13.5);
  return [{ ...count, ...said, number, outline, width, height: plateHeight + (said.comparator ? 44 : 30) }];
}

function leader(from: Point, to: Point): string {
  if (from === to) return '';
  const [[x, y], [toX, toY]] = [from.map(round), to.map(round)] as [Point, Point];
  return `<path class="lead" d="M${x} ${y}L${toX} ${toY}"/><circle class="dot" cx="${x}" cy="${y}" r="3"/>`;
}

/** The sign with the number, and on its upper edge the plate; drawn around the point 0, 0. */
function label({ country, comparator, number, width, height }: Shown): string {
  const signTop = plateHeight - 6 - height / 2;
  const bottom = height / 2;
  return [
    `<rect class="sign" x="${round(-width / 2)}" y="${signTop}" width="${round(width)}" height="${bottom - signTop}" rx="7"/>`,
    comparator ? `<text class="comparator" y="${bottom - 28}">${escaped(comparator)}</text>` : '',
    `<text class="number" y="${bottom - 7}">${escaped(number)}</text>`,
    plate(country, plateHeight / 2 - height / 2),
  ].join('');
}

function plate(code: string, y: number): string {
  const letters = countryPlate(code);
  const radius = letters.length > 2 ? 24 : 20;
  return `<ellipse class="plate" cy="${y}" rx="${radius}" ry="${plateHeight / 2}"/><text y="${y + 5.5}">${letters}</text>`;
}

function group([x, y]: Point, scale: number, content: string): string {
  return `<g transform="translate(${round(x)} ${round(y)})${scale === 1 ? '' : ` scale(${scale})`}">${content}</g>`;
}

const round = (value: number) => Math.round(value * 10) / 10;
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
