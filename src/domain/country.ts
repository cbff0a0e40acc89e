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
 * Letters on the oval plate that cars of a country carry, where they differ from the ISO code, as `ISO:plate`. Source:
 * UNECE, "Distinguishing Signs Used on Vehicles in International Traffic", as notified under the conventions on road
 * traffic of 1949 and 1968 (article 45, 4); Wikipedia has it too, as "International vehicle registration code".
 * A sign that is in use but was not notified, as CHN, is left out: the ISO code stands there. XK has no ISO code, so it
 * carries what its cars do.
 */
const plates = new Map(
  `AD:AND AE:UAE AF:AFG AR:RA AT:A AU:AUS BA:BIH BB:BDS BE:B BH:BRN BI:RU BN:BRU BO:BOL CA:CDN CD:CGO CF:RCA CG:RCB
  CL:RCH CM:CAM DE:D DM:WD DO:DOM EE:EST EG:ET ES:E ET:ETH FI:FIN FJ:FJI FR:F GA:G GB:UK GD:WG GM:WAG GN:RG
  GT:GCA GY:GUY HT:RH HU:H ID:RI IE:IRL IN:IND IQ:IRQ IT:I JM:JA JO:HKJ JP:J KE:EAK KR:ROK KW:KWT LA:LAO
  LB:RL LC:WL LI:FL LK:CL LR:LB LU:L LY:LAR ME:MNE MG:RM MK:NMK ML:RMM MN:MGL MR:RIM MT:M MU:MS MX:MEX MY:MAL
  MZ:MOC NA:NAM NE:RN NG:WAN NI:NIC NO:N NP:NEP NR:NAU PG:PNG PH:RP PT:P QA:Q RS:SRB RU:RUS RW:RWA SA:KSA SC:SY
  SD:SUD SE:S SG:SGP SI:SLO SL:WAL SM:RSM SR:SME SV:ES SY:SYR SZ:SD TH:T TZ:EAT UG:EAU US:USA UY:ROU VA:V VC:WV
  VE:YV XK:RKS ZM:Z`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [code: string, plate: string]),
);

/** The letters on the plate of a country; its ISO code where it has no sign of its own. */
export function countryPlate(code: string): string {
  return plates.get(code) ?? code;
}

const namesIn = (locale: Locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
/** To make one takes longer than a page may for all its countries. */
const names = { de: namesIn('de'), en: namesIn('en') };

/** The name of a country in a language, by CLDR. An unknown code is returned as it is. */
export function countryName(code: string, locale: Locale): string {
  return names[locale].of(code) ?? code;
}
