/**
 * Groups of countries that programmes are open to, as ISO 3166-1 alpha-2 codes. Sources: the member countries of the
 * European Union (european-union.europa.eu, 27 since 2020) and of the Council of Europe (coe.int, 46 since 2022).
 */
const europeanUnion = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

const councilOfEurope = [...europeanUnion, ...'AD AL AM AZ BA CH GB GE IS LI MC MD ME MK NO RS SM TR UA'.split(' ')];

export const countryGroups = { eu: europeanUnion, 'council-of-europe': councilOfEurope } as const;
