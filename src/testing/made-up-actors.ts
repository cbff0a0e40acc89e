import { bodyKinds, platforms, resourceKinds } from '../domain/actors/actor.ts';
import { slugOf } from '../domain/actors/slug.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { actors } from '../seed/content/actors.ts';
import { categoryGroups } from '../seed/content/categories.ts';

type Both = Record<Locale, string>;

let state = 20;
function below(limit: number): number {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * limit);
}
const oneOf = <T>(values: readonly T[]): T => values[below(values.length)] as T;
const some = <T>(values: readonly T[], most: number): T[] =>
  Array.from(new Set(Array.from({ length: 1 + below(most) }, () => oneOf(values))));
const inBoth = (make: (locale: Locale) => string): Both => ({ de: make('de'), en: make('en') });

const towns =
  'Aachen Ahlen Altena Beckum Bielefeld Bocholt Bochum Bonn Borken Bottrop Brilon Bünde Castrop Coesfeld Datteln Detmold Dinslaken Dormagen Dorsten Dortmund Duisburg Dülmen Düren Düsseldorf Emsdetten Erkelenz Erkrath Eschweiler Espelkamp Essen Euskirchen Frechen Freudenberg Geldern Gelsenkirchen Gladbeck Goch Greven Gütersloh Haan Hagen Halle Hamm Hamminkeln Hattingen Heiligenhaus Heinsberg Hemer Herford Herne Herten Hilden Höxter Ibbenbüren Iserlohn Jüchen Jülich Kaarst Kamen Kamp Kempen Kerpen Kleve Köln Krefeld Lage Langenfeld Lemgo Lengerich Leverkusen Lippstadt Löhne Lübbecke Lüdenscheid Lünen Marl Meckenheim Meerbusch Menden Meschede Mettmann Minden Moers Monheim Mülheim Münster Netphen Nettetal Neuss Niederkassel Oberhausen Oelde Oer Olpe Overath Paderborn Plettenberg Pulheim Radevormwald Ratingen Recklinghausen Rees Rheda Rheinbach Rheinberg Rheine Rietberg Rösrath Salzkotten Schmallenberg Schwelm Schwerte Selm Siegburg Siegen Soest Solingen Sprockhövel Steinfurt Stolberg Sundern Telgte Unna Velbert Verl Viersen Voerde Vreden Waltrop Warburg Warendorf Warstein Wegberg Werdohl Werl Wermelskirchen Werne Wesel Wesseling Wetter Willich Wipperfürth Witten Wülfrath Wuppertal Würselen Xanten Zülpich'.split(
    ' ',
  );
const partners =
  'Angers Bordeaux Bytom Calais Dnipro Eskişehir Fermo Gdynia Haarlem Istres Jyväskylä Kraków Leeds Lille Maubeuge Nîmes Opole Pécs Quimper Reims Salo Toruń Ústí Vaasa Wrocław York Zagreb'.split(
    ' ',
  );
const kinds: Both[] = [
  { de: 'Partnerschaftsverein', en: 'Partnership Society' },
  { de: 'Förderverein Städtepartnerschaft', en: 'Friends of Town Twinning' },
  { de: 'Komitee für internationale Beziehungen', en: 'Committee for International Relations' },
  { de: 'Fachstelle Europa', en: 'Europe Office' },
  { de: 'Jugendbegegnung', en: 'Youth Encounter' },
  { de: 'Freundeskreis', en: 'Circle of Friends' },
  { de: 'Netzwerk Eine Welt', en: 'One World Network' },
  { de: 'Institut für Partnerschaften', en: 'Institute for Partnerships' },
];
const countries = ['FR', 'PL', 'GB', 'NL', 'BE', 'IT', 'UA', 'TR', 'HU', 'CZ', 'FI', 'HR'] as const;

const sentences = Object.fromEntries(
  locales.map((locale) => [
    locale,
    actors.flatMap(({ summary }) => summary[locale].split(/(?<=[.?!])\s+/).filter((each) => each.length > 20)),
  ]),
) as Record<Locale, string[]>;
const titles = actors.flatMap(({ resources }) => resources.map(({ title }) => title));
const categoriesOf = (group: string) =>
  categoryGroups.find(({ slug }) => slug === group)?.categories.map(({ slug }) => slug) ?? [];

/** A text of the length of a real one, of real sentences: three paragraphs, the first one short. */
function madeUpText(locale: Locale): string {
  const paragraph = (count: number) => Array.from({ length: count }, () => oneOf(sentences[locale])).join(' ');
  return [paragraph(2), paragraph(4), paragraph(3)].join('\n\n');
}

/**
 * An entry such as there may be, as it is stored, but for its text, which is Markdown, in both languages, and its
 * categories, which are slugs. Asked for in the same order, they are the same at each run.
 */
export function madeUpActor(at: number) {
  const [town, partner, kind] = [oneOf(towns), oneOf(partners), oneOf(kinds)];
  const isTownFirst = at % 3 > 0;
  const name = inBoth((locale) =>
    isTownFirst ? `${town}–${partner}, ${kind[locale]} ${at}` : `${kind[locale]} ${town}–${partner} ${at}`,
  );
  const acronym = `${town.slice(0, 2)}${partner.slice(0, 1)}${at}`.toUpperCase();
  const home = `https://www.${slugOf(town)}-${at}.example`;
  return {
    name,
    slug: inBoth((locale) => slugOf(name[locale])),
    summary: inBoth(madeUpText),
    seat: inBoth(() => town),
    names: [{ value: acronym, kind: 'acronym' as const, language: 'de' as const }],
    bodyKind: oneOf(bodyKinds),
    lifecycle: 'active' as const,
    foundingYear: 1946 + below(80),
    categories: [
      ...some(categoriesOf('helps-with'), 4),
      oneOf(categoriesOf('regional-focus')),
      oneOf(categoriesOf('kind-of-body')),
    ],
    partnerCountries: some(countries, 2),
    links: [
      { platform: 'website' as const, url: home, state: 'known' as const, language: 'de' as const },
      ...some(platforms.slice(1), 3).map((platform) => ({
        platform,
        url: `${home}/${platform}`,
        state: 'known' as const,
        language: 'mul' as const,
      })),
    ],
    resources: some(titles, 2).map((title, place) => ({
      title,
      kind: oneOf(resourceKinds),
      url: `${home}/${place}`,
      state: 'known' as const,
      language: 'de' as const,
    })),
  };
}
