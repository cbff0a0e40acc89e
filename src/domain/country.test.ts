import { describe, expect, it } from 'vitest';
import { countryCodes, countryName, countryPlate } from './country.ts';

describe('countries', () => {
  it('are each listed once, in the order of their codes', () => {
    expect(countryCodes).toEqual([...new Set(countryCodes)].sort());
    expect(countryCodes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
  });

  it('all have a name in both languages', () => {
    for (const locale of ['de', 'en'] as const) {
      expect(countryCodes.filter((code) => countryName(code, locale) === code)).toEqual([]);
    }
  });

  it.each([
    ['FR', 'Frankreich', 'France', 'F'],
    ['GB', 'Vereinigtes Königreich', 'United Kingdom', 'UK'],
    ['XK', 'Kosovo', 'Kosovo', 'RKS'],
    ['NL', 'Niederlande', 'Netherlands', 'NL'],
  ])('%s is %s, %s and has the plate %s', (code, german, english, plate) => {
    expect([countryName(code, 'de'), countryName(code, 'en'), countryPlate(code)]).toEqual([german, english, plate]);
  });

  it.each(
    `IL:IL US:USA JP:J KE:EAK TZ:EAT NG:WAN CL:RCH VE:YV LK:CL SR:SME SA:KSA SY:SYR SC:SY ZM:Z LB:RL LR:LB BI:RU
    RU:RUS ES:E SV:ES EG:ET ET:ETH ZA:ZA GH:GH UA:UA MD:MD CU:CU KH:KH`
      .split(/\s+/)
      .map((pair) => pair.split(':')),
  )('%s carries %s', (code, plate) => {
    expect(countryPlate(code ?? '')).toBe(plate);
  });

  it('without a notified sign carry their ISO code', () => {
    for (const code of ['CN', 'KP', 'PS', 'YE', 'OM', 'AO']) expect(countryPlate(code)).toBe(code);
  });

  it('carry one to three capitals', () => {
    expect(countryCodes.map(countryPlate).filter((plate) => !/^[A-Z]{1,3}$/.test(plate))).toEqual([]);
  });

  it('do not share a plate', () => {
    const plates = countryCodes.map(countryPlate);
    expect(plates.filter((plate, at) => plates.indexOf(plate) !== at)).toEqual([]);
  });

  it('leave an unknown code as it is', () => {
    expect(countryName('QX', 'de')).toBe('QX');
  });
});
