import type { DataMigration } from './migrate.ts';
import { changeStoredStates } from './stored-states.ts';

/** What the facts of 0.1.0 were called, in both languages: English keys. And what they are called since. */
const titles: Record<string, { de: string; en: string }> = {
  'links with france': { de: 'Verbindungen mit Frankreich', en: 'Links with France' },
  'links of nrw': { de: 'Auslandsverbindungen aus NRW', en: 'Links abroad from NRW' },
  'database links': { de: 'Verbindungen in der Datenbank des RGRE', en: 'Links in the RGRE database' },
  'municipalities in nrw': {
    de: 'Städte, Gemeinden und Kreise in NRW',
    en: 'Towns, municipalities and counties in NRW',
  },
  'members of stgb nrw': {
    de: 'Mitglieder des Städte- und Gemeindebundes NRW',
    en: 'Members of the Städte- und Gemeindebund NRW',
  },
  'members of st nrw then': {
    de: 'Mitglieder des Städtetags NRW, Stand 2021',
    en: 'Members of the Städtetag NRW in 2021',
  },
  'members of st nrw now': {
    de: 'Mitglieder des Städtetags NRW, Stand 2024',
    en: 'Members of the Städtetag NRW in 2024',
  },
  'consuls in nrw': { de: 'Konsulinnen und Konsuln in NRW', en: 'Consuls in NRW' },
  'consular missions in nrw': { de: 'Konsularische Vertretungen in NRW', en: 'Consular missions in NRW' },
  'school partnerships with france': {
    de: 'Schulpartnerschaften mit Frankreich',
    en: 'School partnerships with France',
  },
  'partnerships with israel': { de: 'Partnerschaften mit Israel', en: 'Partnerships with Israel' },
  'partnerships with ukraine': { de: 'Partnerschaften mit der Ukraine', en: 'Partnerships with Ukraine' },
  'lively british partnerships': {
    de: 'Lebendige Partnerschaften mit Großbritannien',
    en: 'Lively partnerships with Britain',
  },
  'germany and france': { de: 'Deutschland und Frankreich', en: 'Germany and France' },
  'distance to france': { de: 'Entfernung zum französischen Partnerort', en: 'Distance to the French twin town' },
  'germany and britain': { de: 'Deutschland und Großbritannien', en: 'Germany and Britain' },
  'twinnings in europe': { de: 'Städtepartnerschaften in Europa', en: 'Town twinnings in Europe' },
  'paderborn le mans': { de: 'Paderborn und Le Mans', en: 'Paderborn and Le Mans' },
  'bonn oxford': { de: 'Bonn und Oxford', en: 'Bonn and Oxford' },
  'duesseldorf reading': { de: 'Düsseldorf und Reading', en: 'Düsseldorf and Reading' },
  'cologne ring': { de: 'Der Ring der sechs Städte um Köln', en: 'Cologne’s ring of six cities' },
  'cologne record': { de: 'Köln hält den Rekord', en: 'Cologne holds the record' },
  'breakdown in west lothian': { de: 'Die Panne in West Lothian', en: 'The breakdown in West Lothian' },
  'ludwigsburg montbeliard': { de: 'Ludwigsburg und Montbéliard', en: 'Ludwigsburg and Montbéliard' },
  'coventry stalingrad': { de: 'Coventry und Stalingrad', en: 'Coventry and Stalingrad' },
  'dull boring bland': { de: 'Dull, Boring und Bland', en: 'Dull, Boring and Bland' },
  'first europe prize': { de: 'Der erste Europapreis', en: 'The first Europe Prize' },
  'europe prize for nrw': { de: 'Europapreis für Bocholt und Mülheim', en: 'Europe Prize for Bocholt and Mülheim' },
  'steps to the prize': { de: 'Stufen zum Europapreis', en: 'Steps to the Europe Prize' },
  'municipalities active in europe': { de: 'Europaaktive Kommunen', en: 'Municipalities active in Europe' },
  'thousandth project': {
    de: 'Das tausendste Projekt des Bürgerfonds',
    en: 'The thousandth project of the Citizens’ Fund',
  },
  'cerv grant': { de: 'Zuschuss aus dem EU-Programm CERV', en: 'Grant from the EU programme CERV' },
  'twinning day': { de: 'Tag der Städtepartnerschaften', en: 'Town Twinning Day' },
  'world day': { de: 'Welttag der Partnerstädte', en: 'World day of twin towns' },
};

/** Gives the facts that came with 0.1.0 titles by which people find them. What staff called otherwise stays. */
export const nameFacts: DataMigration = {
  name: '20261126_103000_name_facts',
  up: ({ payload, req }) =>
    changeStoredStates(payload, req, ({ title, ...state }) => ({ ...state, ...(isRecord(title) && named(title)) })),
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const named = (title: Record<string, unknown>) => ({
  title: {
    ...title,
    ...('de' in title && { de: titles[String(title.de)]?.de ?? title.de }),
    ...('en' in title && { en: titles[String(title.en)]?.en ?? title.en }),
  },
});

/** Each title that this step changes, from what to what. */
export const changedTitles: [unknown, unknown][] = Object.entries(titles).flatMap(([key, { de, en }]) => [
  [key, de],
  [key, en],
]);
