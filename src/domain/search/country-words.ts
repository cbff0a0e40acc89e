/**
 * What people type for a country besides its name in CLDR, German and English, by ISO 3166-1 alpha-2: parts of it, its
 * adjective, what it used to be called, its sign.
 */
const countryWords: Record<string, string> = {
  AT: 'österreichisch, Austrian',
  BE: 'belgisch, Ostbelgien, Belgian',
  CN: 'Volksrepublik China, chinesisch, Chinese, PRC',
  CZ: 'Tschechei, Tschechische Republik, tschechisch, Böhmen, Czech Republic, Czech',
  ES: 'spanisch, Spanish',
  FI: 'finnisch, Finnish',
  FR: 'französisch, Franzosen, Bretagne, Normandie, French, Brittany, Normandy',
  GB: 'Großbritannien, England, Schottland, Wales, Nordirland, britisch, englisch, schottisch, walisisch, UK, GB, Great Britain, Britain, Scotland, Northern Ireland, British, English, Scottish, Welsh',
  GH: 'ghanaisch, Ghanaian',
  GR: 'griechisch, Greek',
  HU: 'ungarisch, Hungarian',
  IL: 'israelisch, Israeli',
  IT: 'italienisch, Südtirol, Italian',
  JP: 'japanisch, Japanese',
  NL: 'Holland, holländisch, niederländisch, Dutch',
  PL: 'polnisch, Schlesien, Polish, Silesia',
  RU: 'russisch, Russian',
  SE: 'schwedisch, Swedish',
  SK: 'slowakisch, Tschechoslowakei, Czechoslovakia',
  TR: 'Türkiye, türkisch, Turkey, Turkish',
  UA: 'ukrainisch, Ukrainian',
  US: 'USA, US, Amerika, amerikanisch, United States, America, American',
};

const phrases = new Map(Object.entries(countryWords).map(([code, words]) => [code, words.split(', ')]));
const none: string[] = [];

/** The further words for a country; the same list each time. */
export const wordsForCountry = (code: string): string[] => phrases.get(code) ?? none;
