import { prose } from './prose.ts';
import type { SeedActor } from './seed-types.ts';

export const actorsLToS: SeedActor[] = [
  {
    key: 'lkt-nrw',
    slug: { de: 'landkreistag-nrw', en: 'county-association-nrw' },
    name: { de: 'Landkreistag NRW', en: 'County Association of North Rhine-Westphalia' },
    names: [
      { value: 'LKT NRW', language: 'de', kind: 'acronym' },
      { value: 'Landkreistag Nordrhein-Westfalen', language: 'de', kind: 'label' },
    ],
    bodyKind: 'organisation',
    seat: { de: 'Düsseldorf', en: 'Düsseldorf' },
    foundingYear: 1947,
    categories: ['political-voice', 'nrw', 'local-authority-association'],
    partnerCountries: [],
    summary: {
      de: prose`
        Auch Kreise haben Partner in aller Welt. Im Landkreistag NRW sind alle **31 Kreise** des Landes vereint, die
        Städteregion Aachen inbegriffen.

        Wie unterschiedlich solche Kreispartnerschaften aussehen, zeigen drei Beispiele:

        - Hochsauerlandkreis und West Lothian in Schottland, seit 1972
        - Rhein-Erft-Kreis und Département Morbihan in der Bretagne, seit etwa 1984
        - Kreis Unna und Powiat Nowosądecki rund um Nowy Sącz in Polen, seit etwa 1997
      `,
      en: prose`
        Counties have partners abroad, too. The County Association of North Rhine-Westphalia unites all **31
        counties** of the state, including the city region of Aachen.

        Three examples show how varied county partnerships can be:

        - Hochsauerlandkreis and West Lothian in Scotland, since 1972
        - Rhein-Erft-Kreis and the département of Morbihan in Brittany, since about 1984
        - Kreis Unna and Powiat Nowosądecki, the county around Nowy Sącz in Poland, since about 1997
      `,
    },
    links: [
      { platform: 'website', url: 'https://www.lkt-nrw.de/', language: 'de' },
      { platform: 'facebook', url: null, language: null },
      { platform: 'x', url: null, language: null },
    ],
    resources: [
      {
        title: {
          de: 'Beispiel: die Partnerschaft des Hochsauerlandkreises mit West Lothian',
          en: 'Example: the partnership of the Hochsauerlandkreis with West Lothian',
        },
        kind: 'overview',
        url: 'https://www.hochsauerlandkreis.de/hochsauerlandkreis/politik-und-verwaltung/partnerschaften/west-lothian',
        language: 'de',
        date: null,
      },
    ],
    changes: [],
    lifecycle: 'active',
    reviewedOn: null,
    internalNote: prose`
      Facebook und X: Adressen nicht überliefert. Unsere Seite von 2021 zählte den Powiat zu den Wojewodschaften; ein
      Powiat ist die Kreisebene, deshalb hier ohne dieses Wort. West Lothian ist heute eine Council Area. Die Jahre 1984
      (Morbihan) und 1997 (Nowy Sącz) sind ungefähr. Englischer Name: unsere Übersetzung nach dem des DLT.
    `,
  },
  {
    key: 'landtag-nrw-groups',
    slug: { de: 'parlamentariergruppen-landtag-nrw', en: 'parliamentary-friendship-groups-nrw' },
    name: {
      de: 'Parlamentariergruppen des Landtags NRW',
      en: 'Parliamentary friendship groups of the Landtag of North Rhine-Westphalia',
    },
    names: [{ value: 'Parlamentariergruppen des Landtags Nordrhein-Westfalen', language: 'de', kind: 'label' }],
    bodyKind: 'group',
    parentName: { de: 'Landtag Nordrhein-Westfalen', en: 'Landtag of North Rhine-Westphalia' },
    seat: { de: 'Düsseldorf', en: 'Düsseldorf' },
    categories: ['political-voice', 'nrw', 'parliament'],
    partnerCountries: [],
    summary: {
      de: prose`
        Im Düsseldorfer Landtag tauschen sich Abgeordnete in Parlamentariergruppen über einzelne Länder oder
        Weltgegenden aus. Partnerschaften von Städten stehen dabei immer wieder auf dem Programm.

        Im Jahr 2021, in der 17. Wahlperiode, gab es **neun Gruppen**. Damals beschäftigten sich vor allem die für die
        Türkei und die für das Vereinigte Königreich mit den Partnerstädten. Seit Juni 2022 arbeitet ein neu gewählter
        Landtag; wie viele Gruppen er hat, wissen wir nicht.
      `,
      en: prose`
        In the state parliament in Düsseldorf, members meet in groups devoted to a particular country or part of the
        world. Town twinning keeps coming up on their agendas.

        In 2021, during the 17th electoral term, there were **nine groups**. It was mainly those for Türkiye and for the
        United Kingdom that took an interest in twin towns at the time. A newly elected Landtag has been sitting since
        June 2022; how many groups it has is not known to us.
      `,
    },
    links: [
      {
        platform: 'website',
        url: 'https://www.landtag.nrw.de/home/parlament-wahlen/ausschusse-und-gremien/parlamentariergruppen.html',
        language: 'de',
      },
    ],
    resources: [
      {
        title: {
          de: 'Meldungen der Gruppe NRW–Türkei, auch zu Städtepartnerschaften',
          en: 'News from the NRW–Türkiye group, including town twinning',
        },
        kind: 'news',
        url: 'https://opal.landtag.nrw.de/home/der-landtag/europa-und-internationales/parlamentariergruppen/turkei/meldungen/weitere-meldungen.html',
        language: 'de',
        date: null,
      },
      {
        title: {
          de: 'Die Gruppe für das Vereinigte Königreich im Gespräch mit der Auslandsgesellschaft',
          en: 'The United Kingdom group in conversation with Auslandsgesellschaft',
        },
        kind: 'news',
        url: 'https://opal.landtag.nrw.de/home/der-landtag/europa-und-internationales/parlamentariergruppen/grobritannien/meldungen/austausch-mit-der-auslandsgesell.html',
        language: 'de',
        date: null,
      },
      {
        title: { de: 'Seite der Gruppe NRW–Türkei', en: 'Page of the NRW–Türkiye group' },
        kind: 'overview',
        url: 'https://landtag.nrw.de/home/der-landtag/europa-und-internationales/parlamentariergruppen/turkei.html',
        language: 'de',
        date: null,
      },
    ],
    changes: [
      {
        date: '2022-06-01',
        description: {
          de: prose`
            Mit der 18. Wahlperiode hat ein neuer Landtag die Arbeit aufgenommen. Zahl und Zuschnitt der Gruppen können
            sich dadurch geändert haben.
          `,
          en: prose`
            A new Landtag took up its work with the 18th electoral term. The number and remit of the groups may have
            changed as a result.
          `,
        },
        sourceUrl:
          'https://www.landtag.nrw.de/home/aktuelles/zeitschrift-landtag-intern/einzelne-artikel-der-aktuellen-a.html',
      },
    ],
    lifecycle: 'active',
    reviewedOn: null,
    internalNote: prose`
      Die Adresse der Website führt zur Seite der 17. Wahlperiode; neuere Seiten liegen unter
      /home/der-landtag/europa-und-internationales/parlamentariergruppen/. Bitte Adresse und Zahl der Gruppen für die
      laufende Wahlperiode nachtragen. Eine Seite von 2018 nennt sieben Gruppen und zwei Länderbeauftragte. Welche Seite
      der Türkei-Gruppe 2021 gemeint war, ist nicht sicher. Der englische Name ist unsere Übersetzung.
    `,
  },
  {
    key: 'rgre',
    slug: { de: 'rgre-deutsche-sektion', en: 'cemr-german-section' },
    name: {
      de: 'Rat der Gemeinden und Regionen Europas, Deutsche Sektion',
      en: 'Council of European Municipalities and Regions, German Section',
    },
    names: [{ value: 'RGRE', language: 'de', kind: 'acronym' }],
    bodyKind: 'organisation',
    parentKey: 'cemr',
    seat: { de: 'Köln', en: 'Cologne' },
    foundingYear: 1955,
    categories: ['data-and-research', 'funding', 'germany-europe', 'local-authority-association'],
    partnerCountries: [],
    plainWords: {
      de: prose`
        Welche Stadt hat wo eine Partnerstadt? Das können Sie beim RGRE nachsehen. Er führt eine große Liste im Netz.

        Fehlt in der Liste etwas? Dann kann Ihr Rathaus es selbst eintragen. Der RGRE erklärt Ihnen auch, wie man Geld von der EU
        bekommt.
      `,
      en: prose`
        Which town is twinned with which? You can look it up at the RGRE. It keeps a large list on the web.

        Is something missing from the list? Then your town hall can add it. The RGRE also tells you how to get money from the
        EU.
      `,
    },
    summary: {
      de: prose`
        Welche Kommune hat wo Partner? Das weiß der RGRE, die Deutsche Sektion des europäischen Dachverbands CEMR, mit
        seiner Datenbank: **6.692 Verbindungen** deutscher Kommunen waren am 28. Januar 2022 darin zu finden. Rund 800
        Städte, Gemeinden und Landkreise gehören ihm an.

        Die Datenbank ist zusammen mit der Servicestelle Kommunen in der Einen Welt (SKEW) von Engagement Global
        ausgebaut worden. Ob sie stimmt, liegt auch an Ihnen: Ihre Kommune kann fehlende Partner- und Freundschaften
        oder Kontakte selbst nachtragen und veraltete Angaben berichtigen.

        Außerdem erklärt der RGRE auf seiner Website, wie man an EU-Mittel kommt. Sein Büro hat er beim Deutschen
        Städtetag in Köln.
      `,
      en: prose`
        Who is twinned with whom? The RGRE, German Section of the European umbrella body CEMR, keeps the database that
        tells you: on 28 January 2022 it held **6,692 links** of German municipalities. About 800 towns,
        municipalities and counties are members.

        The database was taken further together with SKEW, the service agency for municipal development work at
        Engagement Global. Whether it is right depends on you, too: your municipality can add partnerships,
        friendships and contacts that are missing, and correct what is out of date.

        The RGRE’s website also explains how to apply for EU money. Its office is with the Association of German
        Cities in Cologne.
      `,
    },
    links: [
      { platform: 'website', url: 'https://www.rgre.de/', language: 'de' },
      { platform: 'facebook', url: null, language: null },
    ],
    resources: [
      {
        title: { de: 'Datenbank der kommunalen Partnerschaften', en: 'Database of municipal partnerships' },
        kind: 'database',
        url: 'https://www.rgre.de/partnerschaft/online-datenbank',
        language: 'de',
        date: null,
      },
      {
        title: { de: 'Einführung in die Datenbank', en: 'Introduction to the database' },
        kind: 'overview',
        url: 'https://www.rgre.de/partnerschaft/datenbank/',
        language: 'de',
        date: null,
      },
      {
        title: { de: 'Das EU-Programm CERV im Überblick', en: 'The EU programme CERV at a glance' },
        kind: 'programme',
        url: 'https://www.rgre.de/foerderung/foerderung-staedtepartnerschaften/eu-programm-citizens-equality-rights-and-values-cerv',
        language: 'de',
        date: null,
      },
    ],
    changes: [],
    lifecycle: 'active',
    reviewedOn: null,
    internalNote: prose`
      Facebook: Adresse nicht überliefert. Die Adresse der Datenbank stand in einem Hinweis des RGRE zum 25. April
      (2021): bitte aufrufen. Andere Seiten des RGRE nennen rund 6.500 oder 7.200 Verbindungen, je nach Stand der
      Bereinigung. Mitgliederzahl undatiert. Tätig seit 1955, Eintrag ins Vereinsregister am 22. Dezember 1958.
    `,
  },
  {
    key: 'stk-nrw',
    slug: { de: 'staatskanzlei-nrw', en: 'state-chancellery-nrw' },
    name: {
      de: prose`
        Staatskanzlei des Landes NRW, Referat IV A 2, Minister für Bundes- und Europaangelegenheiten sowie
        Internationales des Landes NRW
      `,
      en: prose`
        State Chancellery of North Rhine-Westphalia, Unit IV A 2, Minister for Federal, European and International
        Affairs
      `,
    },
    names: [
      { value: 'StK NRW', language: 'de', kind: 'acronym' },
      { value: 'MBEI', language: 'de', kind: 'acronym' },
      { value: 'Referat „Europafähigkeit, Regionen und Kommunen in Europa“', language: 'de', kind: 'alias' },
      {
        value:
          'Minister für Bundes- und Europaangelegenheiten, Internationales sowie Medien und Chef der Staatskanzlei',
        language: 'de',
        kind: 'alias',
      },
    ],
    bodyKind: 'unit',
    parentName: {
      de: 'Staatskanzlei des Landes Nordrhein-Westfalen',
      en: 'State Chancellery of North Rhine-Westphalia',
    },
    seat: { de: 'Düsseldorf', en: 'Düsseldorf' },
    categories: ['political-voice', 'awards', 'nrw', 'government'],
    partnerCountries: [],
    summary: {
      de: prose`
        Welchen Kurs das Land bei den Städtepartnerschaften einschlägt, wird in der Staatskanzlei vorgedacht. Dafür
        zuständig ist – Stand 2021 – das Referat IV A 2, das Regionen und Kommunen fit für Europa machen soll.

        Es handelt nicht im Alleingang, sondern spricht sich mit Kommunen, ihren Verbänden und den Fachleuten im Haus
        ab, die einzelne Länder betreuen. Sichtbarstes Zeichen nach außen ist der Titel **Europaaktive Kommune**, mit
        dem die Landesregierung seit 2013 Engagement vor Ort würdigt.
      `,
      en: prose`
        It is in the State Chancellery that the government of North Rhine-Westphalia works out its course on town
        twinning. The task falls – as of 2021 – to Unit IV A 2, which is meant to make regions and municipalities fit
        for Europe.

        The unit does not act alone: it consults municipalities, their associations and the colleagues who look after
        individual countries. Most visible from outside is the title **Europaaktive Kommune** (municipality active in
        Europe), by which the state government has recognised local commitment since 2013.
      `,
    },
    links: [
      { platform: 'website', url: 'https://mbeim.nrw/', language: 'de' },
      { platform: 'facebook', url: null, language: null },
      { platform: 'x', url: null, language: null },
      { platform: 'youtube', url: null, language: null },
    ],
    resources: [
      {
        title: {
          de: 'Auszeichnung europaaktiver Kommunen und Initiativen',
          en: 'Award for municipalities and initiatives active in Europe',
        },
        kind: 'award',
        url: 'https://www.land.nrw/pressemitteilung/landesregierung-zeichnet-kommunen-und-zivilgesellschaftliche-initiativen-fuer-1',
        language: 'de',
        date: '2022',
      },
      {
        title: {
          de: 'Partnerschaften von Kommunen aus NRW mit Israel',
          en: 'Partnerships of municipalities in North Rhine-Westphalia with Israel',
        },
        kind: 'overview',
        url: 'https://mbeim.nrw/buero-des-landes-israel/staedtepartnerschaften',
        language: 'de',
        date: null,
      },
    ],
    changes: [
      {
        date: '2022',
        description: {
          de: prose`
            Nach dem Regierungswechsel im Sommer 2022 kamen die Medien zum Ressort hinzu, und der Minister leitet nun
            auch die Staatskanzlei: Auf Stephan Holthoff-Pförtner folgte Nathanael Liminski. Die Website heißt mbeim.nrw
            statt mbei.nrw.
          `,
          en: prose`
            After the change of government in summer 2022 the portfolio was widened to include the media, and the
            minister now also heads the State Chancellery: Nathanael Liminski took over from Stephan Holthoff-Pförtner.
            The website is now mbeim.nrw instead of mbei.nrw.
          `,
        },
        sourceUrl:
          'https://www.land.nrw/pressemitteilung/landesregierung-zeichnet-kommunen-und-zivilgesellschaftliche-initiativen-fuer-1',
      },
    ],
    lifecycle: 'active',
    reviewedOn: null,
    internalNote: prose`
      Facebook, X und YouTube: Adressen nicht überliefert; unklar ist auch, ob 2021 die Auftritte des Ministeriums oder
      der Landesregierung gemeint waren. Die Referatsnummer IV A 2 kann sich geändert haben: bitte prüfen, ebenso den
      heutigen Amtsinhaber. Die Pressemitteilung zur Auszeichnung ist wohl vom 28.12.2022. Frühere Website:
      https://www.mbei.nrw/. Englischer Name: Übersetzung, angelehnt an eine Berliner Seite.
    `,
  },
  {
    key: 'st-nrw',
    slug: { de: 'staedtetag-nrw', en: 'association-of-cities-nrw' },
    name: { de: 'Städtetag NRW', en: 'Association of Cities of North Rhine-Westphalia' },
    names: [
      { value: 'ST NRW', language: 'de', kind: 'acronym' },
      { value: 'Städtetag Nordrhein-Westfalen', language: 'de', kind: 'label' },
    ],
    bodyKind: 'organisation',
    seat: { de: 'Köln', en: 'Cologne' },
    foundingYear: 1946,
    categories: ['political-voice', 'nrw', 'local-authority-association'],
    partnerCountries: [],
    summary: {
      de: prose`
        Im Städtetag NRW sprechen die Städte mit einer Stimme, und sie sprechen oft über Europa und die Welt. **39
        Mitglieder** hatte er nach dem Stand von 2024: 23 kreisfreie und 16 kreisangehörige Städte. Im Jahr 2021 waren
        es noch 40.

        Den Kontakt zu den Metropolen des Kontinents hält er über das Netz [Eurocities](https://eurocities.eu/). Wie
        Städtepartnerschaften nach dem Brexit aussehen sollen, hat sein Vorstand 2021 in einem Beschluss festgehalten.
      `,
      en: prose`
        In the Städtetag NRW the cities of North Rhine-Westphalia speak with one voice, and they often speak about
        Europe and the world. It had **39 members** as of 2024, 23 of them independent cities and 16 towns belonging
        to a county. In 2021 there had still been 40.

        It keeps in contact with the continent’s great cities through [Eurocities](https://eurocities.eu/). What
        twinning should look like after Brexit is set out in a resolution its board passed in 2021.
      `,
    },
    links: [
      { platform: 'website', url: 'https://www.staedtetag-nrw.de/', language: 'de' },
      { platform: 'x', url: null, language: null },
    ],
    resources: [
      {
        title: {
          de: 'Eurocities, das Netz der großen Städte Europas',
          en: 'Eurocities, the network of Europe’s large cities',
        },
        kind: 'network',
        url: 'https://eurocities.eu/',
        language: 'en',
        date: null,
      },
      {
        title: {
          de: 'Beschluss zur Zukunft der Städtepartnerschaften nach dem Brexit',
          en: 'Resolution on the future of town twinning after Brexit',
        },
        kind: 'statement',
        url: 'https://staedtetag-nrw.de/positionen/beschluesse/2021/zukunft-der-staedtepartnerschaften-nach-dem-brexit',
        language: 'de',
        date: '2021',
      },
    ],
    changes: [
      {
        date: null,
        description: {
          de: 'Statt 40 sind es noch 39 Mitgliedsstädte; der Wechsel fällt in die Zeit von Juni 2022 bis Mai 2024.',
          en: 'Membership went from 40 to 39 cities, at some point between June 2022 and May 2024.',
        },
        sourceUrl: 'https://www.staedtetag-nrw.de/ueber-uns',
      },
    ],
    lifecycle: 'active',
    reviewedOn: null,
    internalNote: prose`
      X: Adresse nicht überliefert. Eurocities: Die Adresse stammt von Dritten; 2021 war vielleicht eine Seite des
      Städtetages über Eurocities gemeint. Unsere Seite von 2021 nannte alle Mitglieder Großstädte; es sind auch
      kreisangehörige Städte darunter. Welche Stadt ausgeschieden ist, wissen wir nicht. Englischer Name: unsere
      Übersetzung.
    `,
  },
  {
    key: 'stgb-nrw',
    slug: {
      de: 'staedte-und-gemeindebund-nrw',
      en: 'association-of-towns-and-municipalities-nrw',
    },
    name: {
      de: 'Städte- und Gemeindebund NRW',
      en: 'Association of Towns and Municipalities of North Rhine-Westphalia',
    },
    names: [
      { value: 'StGB NRW', language: 'de', kind: 'acronym' },
      { value: 'Städte- und Gemeindebund Nordrhein-Westfalen', language: 'de', kind: 'label' },
    ],
    bodyKind: 'organisation',
    seat: { de: 'Düsseldorf', en: 'Düsseldorf' },
    foundingYear: 1971,
    categories: ['political-voice', 'advice', 'nrw', 'local-authority-association'],
    partnerCountries: [],
    summary: {
      de: prose`
        Fast jede Kommune im Land ist dabei: **361 von 396** Städten und Gemeinden waren 2024 Mitglied im Städte- und
        Gemeindebund NRW. Was er ihnen an Lesestoff und Dienstleistungen bietet, dreht sich immer wieder auch um ihre
        Partner im Ausland.

        Im Oktober 2020 etwa widmete seine Zeitschrift „Städte- und Gemeinderat“ den Partnerschaften einen Schwerpunkt.
      `,
      en: prose`
        Nearly every municipality in the state is on board: in 2024, **361 out of 396** belonged to the Städte- und
        Gemeindebund NRW. Time and again, the reading matter and services it offers them deal with their partners
        abroad.

        The issue of its magazine “Städte- und Gemeinderat” of October 2020, for example, put twinning centre stage.
      `,
    },
    links: [
      { platform: 'website', url: 'https://www.kommunen.nrw/', language: 'de' },
      { platform: 'facebook', url: null, language: null },
      { platform: 'x', url: null, language: null },
      { platform: 'youtube', url: null, language: null },
    ],
    resources: [
      {
        title: {
          de: 'Zeitschrift „Städte- und Gemeinderat“: Ausgabe über Städtepartnerschaften',
          en: 'Magazine “Städte- und Gemeinderat”: issue on town twinning',
        },
        kind: 'magazine',
        url: null,
        language: 'de',
        date: '2020-10',
      },
    ],
    changes: [],
    lifecycle: 'active',
    reviewedOn: null,
    internalNote: prose`
      Facebook, X und YouTube: Adressen nicht überliefert. Das Heft vom Oktober 2020 haben wir nicht gefunden; die
      Zeitschrift gehört zu kommunen.nrw. Unsere Seite von 2021 nannte „mehr als 360“ Mitglieder, das Kurzporträt des
      Verbands 361. Englischer Name: unsere Übersetzung nach dem des DStGB.
    `,
  },
];
