import type { Locale } from '../i18n/locales.ts';

/**
 * ISO 3166-1 alpha-2 codes of the countries a partnership can reach, with XK for Kosovo (a user-assigned code that
 * CLDR knows). Names come from CLDR by `Intl.DisplayNames`, so none is kept by hand.
 */
export const countryCodes =
  `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ
  DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP
  KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL
  NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM
  TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW`.split(/\s+/);

/**
 * Letters on the oval plate that cars of a country carry (UN list of distinguishing signs of vehicles in international
 * traffic), where they differ from the ISO code.
 */
const plates: Record<string, string> = {
  AT: 'A',
  BE: 'B',
  CA: 'CDN',
  DE: 'D',
  ES: 'E',
  FI: 'FIN',
  FR: 'F',
  GB: 'UK',
  HU: 'H',
  IE: 'IRL',
  IT: 'I',
  JP: 'J',
  KR: 'ROK',
  LU: 'L',
  ME: 'MNE',
  MK: 'NMK',
  NO: 'N',
  PT: 'P',
  RU: 'RUS',
  SE: 'S',
  SI: 'SLO',
  XK: 'RKS',
  EE: 'EST',
  US: 'USA',
  BY: 'BY',
  BA: 'BIH',
  RS: 'SRB',
  TR: 'TR',
  NZ: 'NZ',
  AU: 'AUS',
  BR: 'BR',
  MX: 'MEX',
  NI: 'NIC',
  CU: 'C',
  MT: 'M',
  LI: 'FL',
  AM: 'AM',
  RW: 'RWA',
  SN: 'SN',
  CL: 'RCH',
  AR: 'RA',
  UY: 'ROU',
  PE: 'PE',
  EG: 'ET',
  ET: 'ETH',
  MA: 'MA',
  TN: 'TN',
  IN: 'IND',
  CN: 'CHN',
  IL: 'IL',
  JO: 'HKJ',
  PS: 'PS',
  TH: 'T',
  VN: 'VN',
  PH: 'RP',
  ID: 'RI',
};

export function countryPlate(code: string): string {
  return plates[code] ?? code;
}

/** The name of a country in a language, by CLDR. An unknown code is returned as it is. */
export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code;
}
