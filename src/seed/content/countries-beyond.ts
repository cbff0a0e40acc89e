import { database } from './countries-europe.ts';
import { source } from './fact-sources.ts';
import { prose } from './prose.ts';
import type { SeedCountry } from './seed-types.ts';

/** Partner countries beyond Europe. */
export const beyondEurope: SeedCountry[] = [
  {
    code: 'IL',
    intro: {
      de: prose`
        Nordrhein-Westfalen unterhält in Israel ein Büro, das bei neuen Partnerschaften hilft. Zu den jüngsten Paaren
        gehören Bedburg und Pardes Hanna-Karkur, seit 2020.
      `,
      en: prose`
        North Rhine-Westphalia has an office in Israel that helps with new partnerships. Bedburg and Pardes Hanna-Karkur,
        partners since 2020, are among the newest.
      `,
    },
    helpers: [
      {
        key: 'stk-nrw',
        reason: {
          de: 'Das Büro des Landes in Israel hilft bei neuen Partnerschaften.',
          en: 'The office of the state in Israel helps with new partnerships.',
        },
      },
    ],
    youthOffice: {
      name: { de: 'ConAct, Lutherstadt Wittenberg', en: 'ConAct, Lutherstadt Wittenberg' },
      url: 'https://www.conact-org.de/',
    },
    lookUp: {
      name: { de: 'Liste des Landes: Partnerschaften mit Israel', en: 'List of the state: partnerships with Israel' },
      url: 'https://mbeim.nrw/buero-des-landes-israel/staedtepartnerschaften',
    },
    sources: [
      {
        name: { de: 'Land NRW, Büro in Israel', en: 'State of NRW, office in Israel' },
        url: 'https://mbeim.nrw/buero-des-landes-israel/staedtepartnerschaften',
      },
    ],
    internalNote: prose`
      Die englische Seite des Landes ist älter als die deutsche. Ein Portal nennt Wuppertal und Beer Sheva (1977) als erste
      Stadt; der Kreis Siegen-Wittgenstein war 1973 früher.
    `,
  },
  {
    code: 'US',
    intro: {
      de: prose`
        Nordrhein-Westfalen und Pennsylvania sind seit 2007 Partner und haben das 2022 bekräftigt. Schon 1683 gründeten
        Familien aus Krefeld dort Germantown.
      `,
      en: prose`
        North Rhine-Westphalia and Pennsylvania have been partners since 2007 and renewed this in 2022. Families from
        Krefeld founded Germantown there as early as 1683.
      `,
    },
    helpers: [
      {
        key: 'stk-nrw',
        reason: {
          de: 'Das Portal des Landes zu den USA nennt die Städtepartnerschaften.',
          en: 'The state’s portal on the United States lists the town twinnings.',
        },
      },
    ],
    lookUp: {
      name: { de: 'Liste auf dem Portal NRW–USA', en: 'List on the NRW–USA portal' },
      url: 'https://nrw-usa.nrw/staedtepartnerschaften-zwischen-den-usa-und-nrw/',
    },
    sources: [
      {
        name: { de: 'Land NRW, Portal NRW–USA', en: 'State of NRW, NRW–USA portal' },
        url: 'https://nrw-usa.nrw/staedtepartnerschaften-zwischen-den-usa-und-nrw/',
      },
    ],
  },
  {
    code: 'CN',
    intro: {
      de: prose`
        Das Land ist seit Jahrzehnten mit den Provinzen Jiangsu, Sichuan und Shanxi verbunden. Essen und Changzhou schlossen
        2015 die damals jüngste Partnerschaft des Ruhrgebiets.
      `,
      en: prose`
        The state has been linked with the provinces of Jiangsu, Sichuan and Shanxi for decades. In 2015 Essen and Changzhou
        agreed what was then the newest twinning of the Ruhr.
      `,
    },
    helpers: [],
    lookUp: database,
    sources: [
      { name: { de: 'Land NRW', en: 'State of NRW' }, url: 'https://mbei.nrw/de/china' },
      source('Regionalverband Ruhr', 'http://europa.rvr.ruhr/europaaktive-metropole-ruhr/partnerschaften.html'),
    ],
  },
  {
    code: 'JP',
    intro: {
      de: prose`
        Düsseldorf ist seit 2019 nicht mit einer Stadt, sondern mit einer ganzen Präfektur verbunden, mit Chiba bei Tokio.
        Köln und Kyoto sind seit 1963 Partner.
      `,
      en: prose`
        Since 2019 Düsseldorf has been linked not with a city but with a whole prefecture, Chiba near Tokyo. Cologne and
        Kyoto have been partners since 1963.
      `,
    },
    helpers: [],
    lookUp: database,
    sources: [
      {
        name: { de: 'Stadt Düsseldorf', en: 'City of Düsseldorf' },
        url: 'https://www2.duesseldorf.de/internationales/partnerschaften/chiba',
      },
      source('deutsche-lebensart.de', 'http://deutsche-lebensart.de/Partnerstaedte.html'),
    ],
  },
  {
    code: 'GH',
    intro: {
      de: prose`
        Nordrhein-Westfalen und Ghana verbindet seit 2007 eine Länderpartnerschaft. Das kleine Kalletal und Ketu South sind
        seit Ende 2022 Klimapartner.
      `,
      en: prose`
        North Rhine-Westphalia and Ghana have been partners since 2007. Small Kalletal and Ketu South have been climate
        partners since late 2022.
      `,
    },
    helpers: [
      {
        key: 'stk-nrw',
        reason: {
          de: 'Pflegt die Länderpartnerschaft mit Ghana.',
          en: 'Looks after the state’s partnership with Ghana.',
        },
      },
    ],
    lookUp: database,
    sources: [
      source(
        'Entwicklungszusammenarbeit der Länder',
        'https://ez-der-laender.de/bundesland/nordrhein-westfalen/partnerschaft/ghana-und-nordrhein-westfalen-laenderpartnerschaft',
      ),
      {
        name: { de: 'Gemeinde Kalletal', en: 'Municipality of Kalletal' },
        url: 'https://kalletal.de/Rat-und-Verwaltung/Pressemitteilungen.htm/Pressemitteilungen/Klimapartnerschaft-Kalletaler-Delegation-reist-nach-Ghana.html?eps=50',
      },
    ],
    internalNote: 'Genannt werden auch Bonn, Mönchengladbach und Selm als Kommunen mit Partnern in Ghana.',
  },
];
