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
    plainWords: {
      de: prose`
        Nordrhein-Westfalen ist in Kreise geteilt. Ein Kreis ist ein Gebiet mit mehreren Orten. Der Landkreistag spricht
        für die Kreise.

        Auch Kreise haben Partner im Ausland. Einer hat zum Beispiel Freunde in Schottland.
      `,
      en: prose`
        North Rhine-Westphalia is split into counties. A county is an area with several towns. This group speaks for
        them.

        Counties have partners abroad, too. One has friends in Scotland, for example.
      `,
    },
    summary: {
      de: prose`
        Der Landkreistag NRW vertritt die Kreise des Landes, darunter die Städteregion Aachen. Auch Kreise haben Partner
        im Ausland.

        Drei Beispiele:

        - Hochsauerlandkreis und West Lothian in Schottland, seit 1972
        - Rhein-Erft-Kreis und Département Morbihan in der Bretagne, seit etwa 1984
        - Kreis Unna und Powiat Nowosądecki rund um Nowy Sącz in Polen, seit etwa 1997
      `,
      en: prose`
        The County Association of North Rhine-Westphalia (Landkreistag NRW) represents the state’s counties,
        including the city region of Aachen. Counties have partners abroad, too.

        Three examples:

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
    categories: ['nrw', 'parliament'],
    partnerCountries: [],
    plainWords: {
      de: prose`
        Der Landtag macht die Gesetze für Nordrhein-Westfalen. Manche im Landtag kümmern sich um ein Land im Ausland.
        Sie bilden eine Gruppe.

        Die Gruppe redet auch über Städte, die in dem Land Partner haben.
      `,
      en: prose`
        The state parliament makes the laws for North Rhine-Westphalia. Some members look after one other country. They
        form a group.

        The group also talks about towns that have partners there.
      `,
    },
    summary: {
      de: prose`
        Im Landtag Nordrhein-Westfalen beraten Abgeordnete in Parlamentariergruppen über einzelne Länder oder
        Ländergruppen. Städtepartnerschaften kommen dort regelmäßig zur Sprache.

        In der 17. Wahlperiode gab es im Jahr 2021 **neun Gruppen**. Um Partnerstädte ging es damals vor allem in den
        Gruppen für die Türkei und für das Vereinigte Königreich. Seit Juni 2022 arbeitet ein neu gewählter Landtag. Wie
        viele Gruppen er hat, wissen wir nicht.
      `,
      en: prose`
        In the state parliament of North Rhine-Westphalia, the Landtag, members meet in groups devoted to particular
        countries or groups of countries. Town twinning comes up regularly.

        In 2021, during the 17th electoral term, there were **nine groups**. At that time twin towns were discussed
        mainly in those for Türkiye and for the United Kingdom. A newly elected Landtag has been sitting since June
        2022; we do not know how many groups it has.
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
    categories: ['partner-search', 'funding', 'data-and-research', 'germany-europe', 'local-authority-association'],
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
        Der RGRE ist die Deutsche Sektion des europäischen Dachverbands CEMR. In seiner Datenbank steht, welche deutsche
        Kommune wo Partner hat. Städte, Gemeinden und Landkreise gehören ihm an.

        Die Datenbank hat er gemeinsam mit der Servicestelle Kommunen in der Einen Welt (SKEW) von Engagement Global
        ausgebaut. Kommunen können Partnerschaften, Freundschaften und Kontakte selbst eintragen und veraltete Angaben
        berichtigen. Wer eine Partnerkommune sucht, sieht dort, welche Verbindungen es schon gibt.

        Auf seiner Website erklärt der RGRE, wie man EU-Mittel für Partnerschaften beantragt. Sein Büro ist beim
        Deutschen Städtetag in Köln.
      `,
      en: prose`
        The RGRE is the German Section of CEMR, Europe’s umbrella organisation for local government. Its database shows
        which German municipality has partners where. Towns, municipalities and counties are members.

        The RGRE has developed the database together with SKEW, the service agency for municipal development work at
        Engagement Global. Municipalities can enter partnerships, friendships and contacts themselves and correct what
        is out of date. A municipality looking for a partner can see there which links already exist.

        The RGRE’s website explains how to apply for EU funding for partnerships. Its office is with the Association of
        German Cities in Cologne.
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
    categories: ['awards', 'nrw', 'government'],
    partnerCountries: [],
    plainWords: {
      de: prose`
        Hier arbeitet das Team vom Chef der Landesregierung. Es plant auch, wie das Land den Städten bei ihren Partnern
        hilft.

        Das Land gibt Geld und einen Titel. Der Titel heißt „Europaaktive Kommune“. Städte können ihn bekommen, wenn sie
        viel für Europa tun.
      `,
      en: prose`
        The team of the head of the state works here. It also plans how the state helps towns with their partners.

        The state gives money and a title. Towns can get the title when they do a lot for Europe.
      `,
    },
    summary: {
      de: prose`
        In der Staatskanzlei entsteht das Konzept des Landes für Städtepartnerschaften. Zuständig war 2021 das Referat
        IV A 2, „Europafähigkeit, Regionen und Kommunen in Europa“. Es stimmt sich mit Kommunen, ihren Verbänden und den
        Fachleuten für einzelne Länder ab.

        Die Landesregierung verleiht Kommunen den Titel **Europaaktive Kommune**.
      `,
      en: prose`
        The State Chancellery draws up the state’s policy on town twinning. In 2021 this was the task of Unit IV A 2,
        “Europafähigkeit, Regionen und Kommunen in Europa” (readiness for Europe, regions and municipalities in Europe).
        The unit coordinates with municipalities, their associations and the desks for individual countries.

        The state government awards municipalities the title **Europaaktive Kommune** (municipality active in Europe).
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
            After the change of government in summer 2022 the media were added to the minister’s duties, and the
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
    plainWords: {
      de: prose`
        Der Städtetag NRW spricht für die Städte im Land, vor allem für die großen.

        Er hält auch den Kontakt zu großen Städten in Europa.
      `,
      en: prose`
        This group speaks for the towns in the state, above all for the big ones.

        It also keeps in touch with big cities in Europe.
      `,
    },
    summary: {
      de: prose`
        Der Städtetag NRW vertritt kreisfreie und kreisangehörige Städte des Landes. Europa und Internationales gehören
        zu seinen wichtigen Themen.

        Er hält den Kontakt zu [Eurocities](https://eurocities.eu/), dem Netz großer europäischer Städte. Zu
        Städtepartnerschaften nach dem Brexit fasste sein Vorstand 2021 einen Beschluss.
      `,
      en: prose`
        The Association of Cities of North Rhine-Westphalia (Städtetag NRW) represents independent cities and
        towns that belong to a county. European and international affairs are among its main subjects.

        It keeps in touch with [Eurocities](https://eurocities.eu/), the network of large European cities. In 2021 its
        board passed a resolution on town twinning after Brexit.
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
    plainWords: {
      de: prose`
        Dieser Bund spricht für die meisten Orte in Nordrhein-Westfalen. Dazu gehören kleine Städte und Dörfer.

        Er schreibt oft über Partnerstädte, zum Beispiel in seiner Zeitschrift.
      `,
      en: prose`
        This group speaks for most places in North Rhine-Westphalia. Small towns and villages belong to it.

        It often writes about twin towns, for example in its magazine.
      `,
    },
    summary: {
      de: prose`
        Der Städte- und Gemeindebund NRW vertritt die meisten Städte und Gemeinden des Landes. In seinen Publikationen
        und Serviceangeboten geht es oft um Partnerschaften.

        Im Oktober 2020 waren sie das Schwerpunktthema seiner Zeitschrift „Städte- und Gemeinderat“.
      `,
      en: prose`
        The Association of Towns and Municipalities of North Rhine-Westphalia (Städte- und Gemeindebund NRW) represents
        most of the state’s municipalities. Its publications and services often deal with town twinning.

        In October 2020 twinning was the main subject of its magazine “Städte- und Gemeinderat”.
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
