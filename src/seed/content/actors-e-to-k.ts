import { prose } from './prose.ts';
import type { SeedActor } from './seed-types.ts';

export const actorsEToK: SeedActor[] = [
  {
    key: 'emk',
    slug: { de: 'europaministerkonferenz', en: 'conference-of-european-affairs-ministers' },
    name: { de: 'Europaministerkonferenz', en: 'Conference of European Affairs Ministers' },
    names: [
      { value: 'EMK', language: 'de', kind: 'acronym' },
      { value: 'Europaministerkonferenz der Länder', language: 'de', kind: 'label' },
    ],
    bodyKind: 'group',
    foundingYear: 1992,
    categories: ['germany-europe', 'ministerial-conference'],
    partnerCountries: [],
    plainWords: {
      de: prose`
        Deutschland hat 16 Länder. Jedes Land hat in der Regierung jemanden für Europa. Hier treffen sie sich und reden.

        Manchmal geht es dabei um Städte, die Partner sind.
      `,
      en: prose`
        Germany has 16 states. Each state has someone in its government for Europe. Here they meet and talk.

        At times they talk about twin towns.
      `,
    },
    summary: {
      de: prose`
        In der Europaministerkonferenz beraten die 16 Länder gemeinsam über Europa. Für Nordrhein-Westfalen nimmt das
        Europaressort der Landesregierung teil. Gelegentlich geht es dort um Partnerschaften von Kommunen.

        Anlass sind zum Beispiel binationale Jugendwerke oder Partnerregionen der Länder. Einen festen Sitz hat die 1992
        gegründete Konferenz nicht. Jedes Jahr am 1. Juli übernimmt das nächste Land im Alphabet den Vorsitz.
      `,
      en: prose`
        In the Conference of European Affairs Ministers, Germany’s 16 states discuss Europe. North Rhine-Westphalia
        takes part through its ministry for European affairs. Municipal partnerships are on the agenda now and then.

        They come up in connection with bilateral youth offices, for example, or with the partner regions of the states.
        Set up in 1992, the conference has no permanent seat. The chair passes to the next state in alphabetical order
        every 1 July.
      `,
    },
    links: [{ platform: 'website', url: 'https://www.europaminister.de/', language: 'de' }],
    resources: [
      {
        title: {
          de: 'Wie die Konferenz arbeitet, erklärt vom Land Berlin',
          en: 'How the conference works, explained by the state of Berlin',
        },
        kind: 'overview',
        url: 'https://berlin.de/sen/europa/berlin-in-europa/emk/artikel.989660.php',
        language: 'de',
        date: null,
      },
    ],
    changes: [],
    lifecycle: 'active',
    reviewedOn: null,
    internalNote: prose`
      Die Adresse der Website druckt das Land NRW ab: bitte aufrufen. Der englische Name ist eine Übersetzung von uns,
      ein eigener ist nicht belegt. Konstituiert am 1. und 2. Oktober 1992. Unter „Was brauchen Sie?“ ist bewusst nichts
      angekreuzt: Die Quellen geben es nicht her.
    `,
  },
  {
    key: 'coe',
    slug: { de: 'europarat', en: 'council-of-europe' },
    name: { de: 'Europarat, Council of Europe', en: 'Council of Europe' },
    names: [
      { value: 'COE', language: 'en', kind: 'acronym' },
      { value: 'Europarat', language: 'de', kind: 'label' },
      { value: 'Conseil de l’Europe', language: 'fr', kind: 'label' },
    ],
    bodyKind: 'organisation',
    seat: { de: 'Straßburg', en: 'Strasbourg' },
    foundingYear: 1949,
    categories: ['awards', 'germany-europe', 'international-organisation'],
    partnerCountries: [],
    plainWords: {
      de: prose`
        Der Europarat ist ein Bund von Staaten. Er sitzt in Straßburg. Er gehört nicht zur EU.

        Der Europarat ehrt Städte und Gemeinden, die viel für Europa tun. Auch die Arbeit mit Partnerstädten zählt dabei. Die
        höchste Ehrung heißt Europapreis.
      `,
      en: prose`
        The Council of Europe is a group of states. It is based in Strasbourg. It is not part of the EU.

        The Council honours towns that do a lot for Europe. Work with twin towns counts, too. The highest honour is the Europe
        Prize.
      `,
    },
    summary: {
      de: prose`
        Der Europarat in Straßburg zeichnet Kommunen aus, die sich für Europa einsetzen. Auch die Arbeit für
        Städtepartnerschaften zählt dabei. Die höchste seiner vier Auszeichnungen ist der **Europapreis**.

        Mehrere Kommunen in Nordrhein-Westfalen haben eine oder mehrere davon erhalten.

        Der Europarat ist eine eigene Organisation von Staaten und gehört nicht zur Europäischen Union.
      `,
      en: prose`
        The Council of Europe in Strasbourg honours municipalities that work for Europe, and work for town twinning
        counts. The highest of its four awards is the **Europe Prize**.

        Several municipalities in North Rhine-Westphalia hold one or more of them.

        The Council of Europe is an organisation of states in its own right and not part of the European Union.
      `,
    },
    links: [{ platform: 'website', url: 'https://www.coe.int/', language: 'mul' }],
    resources: [
      {
        title: {
          de: 'Der Europapreis der Parlamentarischen Versammlung',
          en: 'The Europe Prize of the Parliamentary Assembly',
        },
        kind: 'award',
        url: 'https://pace.coe.int/en/pages/europeprize',
        language: 'en',
        date: null,
      },
    ],
    changes: [],
    lifecycle: 'active',
    reviewedOn: null,
    internalNote: prose`
      Der Europapreis hat eine englische Seite; eine deutsche haben wir nicht gefunden. Nicht zu verwechseln mit dem
      „Europapreis“ des IPZ. Der französische Name ist allgemeines Wissen.
    `,
  },
  {
    key: 'eud-nrw',
    slug: { de: 'europa-union-nrw', en: 'europa-union-nrw' },
    name: {
      de: 'Europa-Union Deutschland, Landesverband NRW',
      en: 'Europa-Union Germany, North Rhine-Westphalia branch',
    },
    names: [
      { value: 'EUD', language: 'de', kind: 'acronym' },
      { value: 'Europa-Union Deutschland, Landesverband Nordrhein-Westfalen', language: 'de', kind: 'label' },
    ],
    bodyKind: 'organisation',
    parentName: { de: 'Europa-Union Deutschland', en: 'Europa-Union Germany' },
    seat: { de: 'Dortmund', en: 'Dortmund' },
    categories: ['nrw', 'association'],
    partnerCountries: [],
    plainWords: {
      de: prose`
        Dieser Verein setzt sich für Europa ein. Er hat Gruppen in vielen Städten. Jeder kann dort mitmachen.

        Oft hilft so eine Gruppe auch bei der Arbeit mit der Partnerstadt.
      `,
      en: prose`
        This club stands up for Europe. It has groups in many towns. Anyone can join.

        Such a group often helps with the twin town as well.
      `,
    },
    summary: {
      de: prose`
        Die Europa-Union vernetzt Kommunen, die sich für Europa engagieren. Ihre Kreis- und Stadtverbände in
        Nordrhein-Westfalen leisten Europaarbeit vor Ort, häufig in Städtepartnerschaften.

        Die Geschäftsstelle des Landesverbands ist in Dortmund.
      `,
      en: prose`
        Europa-Union connects municipalities that are active in European affairs. Its district and city branches in
        North Rhine-Westphalia do European work locally, often as part of a town twinning.

        The office of the state branch is in Dortmund.
      `,
    },
    links: [
      { platform: 'website', url: 'https://www.europa-union-nrw.de/', language: 'de' },
      { platform: 'facebook', url: null, language: null },
      { platform: 'x', url: null, language: null },
    ],
    resources: [
      {
        title: {
          de: 'Meldung über die Auszeichnung europaaktiver Kommunen',
          en: 'News of the awards to municipalities active in Europe',
        },
        kind: 'news',
        url: 'https://www.europa-union-nrw.de/meldungen/nrwnews/europa-union-stuetzt-europaarbeit-vor-ort-europaaktive-kommunen-in-nrw-ausge/',
        language: 'de',
        date: null,
      },
    ],
    changes: [],
    lifecycle: 'active',
    reviewedOn: null,
    internalNote: prose`
      Facebook und X: Adressen nicht überliefert. Gründungsjahr des Landesverbands nicht gefunden (Bundesverband: 9.
      Dezember 1946 in Syke). Die Geschäftsstelle sitzt im selben Haus wie die Auslandsgesellschaft: Steinstraße 48 in
      Dortmund (Stand 2018). Unter „Was brauchen Sie?“ bewusst nichts angekreuzt: Die Quellen geben es nicht her.
    `,
  },
  {
    key: 'ipz',
    slug: {
      de: 'institut-fuer-europaeische-partnerschaften',
      en: 'institute-for-european-partnerships',
    },
    name: {
      de: 'Institut für Europäische Partnerschaften und Internationale Zusammenarbeit',
      en: 'Institute for European Partnerships and International Cooperation',
    },
    names: [
      { value: 'IPZ', language: 'de', kind: 'acronym' },
      {
        value: 'Institut für europäische Partnerschaften und internationale Zusammenarbeit e.V.',
        language: 'de',
        kind: 'label',
      },
    ],
    bodyKind: 'organisation',
    seat: { de: 'Hürth', en: 'Hürth' },
    categories: ['advice', 'awards', 'germany-europe', 'association'],
    partnerCountries: [],
    plainWords: {
      de: prose`
        Dieser Verein hilft Menschen, die eine Partnerschaft mit dem Ausland aufbauen. Er weiß, wie das geht.

        Die Leute im Verein arbeiten ohne Lohn. Der Verein hat kein Büro.
      `,
      en: prose`
        This club helps people who build a link with another country. It knows how that is done.

        Its people work without pay. The club has no office.
      `,
    },
    summary: {
      de: prose`
        Das IPZ begleitet öffentliche und private Akteure, die internationale Partnerschaften aufbauen und pflegen. Der
        Verein verbindet Wissenschaft, Bildungsarbeit und Erfahrung aus der Praxis.

        Seit 2018 hat er kein Büro mehr und arbeitet ehrenamtlich. Mitglieder zeichnet er mit einem eigenen
        **Europapreis** aus, der mit dem des Europarats nichts zu tun hat.
      `,
      en: prose`
        The IPZ supports public and private organisations that set up and run international partnerships. The
        association combines research, education and practical experience.

        It has had no office since 2018 and is run by volunteers. Members can receive a **Europe prize** of its own,
        which has nothing to do with that of the Council of Europe.
      `,
    },
    links: [{ platform: 'website', url: 'https://ipz-europa.de/', language: 'de' }],
    resources: [
      {
        title: {
          de: 'Neues aus dem Verein, auch zum vereinseigenen Europapreis',
          en: 'News from the association, including its own Europe prize',
        },
        kind: 'news',
        url: 'https://ipz-europa.de/category/news',
        language: 'de',
        date: null,
      },
    ],
    changes: [
      {
        date: '2018-10',
        description: {
          de: 'Das Büro wurde geschlossen; der Verein macht ehrenamtlich weiter.',
          en: 'The office was closed; the association carries on with volunteers.',
        },
        sourceUrl: 'http://ipz-europa.de/6.html',
      },
      {
        date: '2025',
        description: {
          de: 'Der Verein ist weiter aktiv und hat seinen Europapreis neu ausgeschrieben.',
          en: 'The association is still active and has invited entries for its Europe prize.',
        },
        sourceUrl: 'https://ipz-europa.de/category/news',
      },
    ],
    lifecycle: 'active',
    reviewedOn: null,
    internalNote: prose`
      Gründungsjahr nicht gefunden; 2023 sprach der Verein von mehr als drei Jahrzehnten Arbeit. Sitz: Pressemitteilung
      von 2023 noch aus Hürth, das dortige Büro schloss 2018: bitte nachfragen. Der Verein erwähnt eine Facebook-Seite,
      unsere Seite von 2021 führte nur die Website. Der englische Name ist unsere Übersetzung.
    `,
  },
  {
    key: 'auslandsgesellschaft',
    slug: { de: 'kompetenzzentrum-staedtepartnerschaften', en: 'competence-centre-town-twinning' },
    name: {
      de: 'Kompetenzzentrum Städtepartnerschaften und Europäische Zivilgesellschaft der Auslandsgesellschaft.de',
      en: 'Competence Centre for Town Twinning and European Civil Society of Auslandsgesellschaft.de',
    },
    names: [
      { value: 'AG', language: 'de', kind: 'acronym' },
      { value: 'Netzwerkstelle Städtepartnerschaften', language: 'de', kind: 'alias' },
    ],
    bodyKind: 'unit',
    parentName: { de: 'Auslandsgesellschaft.de', en: 'Auslandsgesellschaft.de' },
    seat: { de: 'Dortmund', en: 'Dortmund' },
    categories: ['partner-search', 'advice', 'germany-europe', 'association'],
    partnerCountries: [],
    plainWords: {
      de: prose`
        Diese Stelle gehört zur Auslandsgesellschaft in Dortmund. Sie berät Rathäuser und Vereine. Wie findet man eine
        Partnerstadt? Wie bleibt eine Partnerschaft lebendig? Bei solchen Fragen hilft sie Ihnen.

        Von ihr kommt auch das Verzeichnis, das Sie gerade lesen.
      `,
      en: prose`
        This office is part of Auslandsgesellschaft in Dortmund. It gives advice to town halls and clubs. How do you find a twin
        town? How do you keep the link alive? It can help you with such questions.

        It also makes the directory that you are reading now.
      `,
    },
    summary: {
      de: prose`
        Das Kompetenzzentrum der Auslandsgesellschaft in Dortmund berät Rathäuser und Vereine, die eine Partnerschaft
        pflegen oder eine suchen, auf wissenschaftlicher Grundlage. Seit Ende 2020 arbeitet es unter dem Namen
        **Netzwerkstelle Städtepartnerschaften**. Es gibt auch dieses Verzeichnis heraus.

        Seit 2015 richtet die Auslandsgesellschaft alle zwei Jahre den Tag der Städtepartnerschaften aus. Im Jahr 2016
        erschien die Handreichung „Städtepartnerschaften entwickeln, leben, ausbauen, finanzieren“ mit rund 60 Seiten.
        Ein Nachfolger war für Herbst 2021 angekündigt. Ob er erschienen ist, wissen wir nicht.
      `,
      en: prose`
        The competence centre of Auslandsgesellschaft in Dortmund gives research-based advice to town halls and
        associations that have a twinning or are looking for a partner. Since the end of 2020 it has worked under the
        name **Netzwerkstelle Städtepartnerschaften** (town twinning network office). It also publishes this directory.

        Since 2015 Auslandsgesellschaft has held a Town Twinning Day every two years. In 2016 it brought out a handbook
        of about 60 pages, “Städtepartnerschaften entwickeln, leben, ausbauen, finanzieren” (developing, living,
        expanding and financing town twinning). A successor was announced for autumn 2021; we do not know whether it
        came out.
      `,
    },
    links: [
      { platform: 'website', url: 'https://auslandsgesellschaft.de/', language: 'de' },
      { platform: 'facebook', url: null, language: null },
      { platform: 'x', url: null, language: null },
      { platform: 'youtube', url: null, language: null },
    ],
    resources: [
      {
        title: {
          de: 'Nachfolgeband der Handreichung (angekündigt für Herbst 2021)',
          en: 'Successor to the handbook (announced for autumn 2021)',
        },
        kind: 'handbook',
        url: null,
        language: null,
        date: null,
      },
      {
        title: {
          de: 'Das Land NRW über die Handreichung von 2016',
          en: 'The state of North Rhine-Westphalia on the handbook of 2016',
        },
        kind: 'news',
        url: 'https://land.nrw/pressemitteilung/nrw-unterstuetzt-lebendige-staedte-und-projektpartnerschaften-den-kommunen',
        language: 'de',
        date: null,
      },
      {
        title: {
          de: 'Der Städte- und Gemeindebund NRW über die Handreichung von 2016',
          en: 'The Städte- und Gemeindebund NRW on the handbook of 2016',
        },
        kind: 'news',
        url: 'https://kommunen.nrw/informationen/mitteilungen/datenbank/detailansicht/dokument/broschuere-zur-weiterentwicklung-von-staedtepartnerschaften.html',
        language: 'de',
        date: null,
      },
      {
        title: {
          de: 'Website der Netzwerkstelle Städtepartnerschaften',
          en: 'Website of the town twinning network office',
        },
        kind: 'network',
        url: 'https://staedtepartnerschaftennrw.org/',
        language: 'de',
        date: null,
      },
    ],
    changes: [
      {
        date: '2020-12-21',
        description: {
          de: prose`
            Die Arbeit läuft nun unter dem Namen „Netzwerkstelle Städtepartnerschaften“ und hat mit
            staedtepartnerschaftennrw.org eine eigene Website.
          `,
          en: prose`
            The work now goes by the name of Netzwerkstelle Städtepartnerschaften and has a website of its own,
            staedtepartnerschaftennrw.org.
          `,
        },
        sourceUrl: 'https://staedtepartnerschaftennrw.org/das-projekt-alt/',
      },
    ],
    lifecycle: 'active',
    reviewedOn: null,
    internalNote: prose`
      Unser eigener Eintrag: bitte gegenlesen. Facebook und YouTube gibt es nach älteren Seiten, die Adressen zeigen sie
      nicht; X: Adresse nicht überliefert. Handreichung: Unsere Seite von 2021 nennt sie „Städtepartnerschaften
      entwickeln, leben, ausbauen, finanzieren“, die Projektseite „Städtepartnerschaften: Gründen – Leben – Erweitern –
      Gemeinsam Mehr – Grenzüberschreitend – Krisen bewältigen“. Ist der Nachfolger erschienen? Projektlaufzeit der
      Netzwerkstelle nach der Projektseite zunächst 21.12.2020 bis 31.12.2022; wie es danach hieß, bitte nachtragen.
      Auslandsgesellschaft gegründet Ende März 1949, Städtepartnerschaften seit 2009; ein Gründungsjahr des
      Kompetenzzentrums ist nicht belegt.
    `,
  },
  {
    key: 'konsulate-nrw',
    slug: { de: 'konsularische-vertretungen-nrw', en: 'consular-missions-nrw' },
    name: {
      de: 'Konsularische Vertretungen in NRW (Übersicht der Landesregierung NRW)',
      en: 'Consular missions in North Rhine-Westphalia (overview by the state government)',
    },
    names: [],
    bodyKind: 'group',
    categories: ['advice', 'nrw', 'consular-network'],
    partnerCountries: [],
    plainWords: {
      de: prose`
        Ein Konsulat ist ein Amt von einem anderen Land. In Nordrhein-Westfalen gibt es viele davon. Die meisten sind in
        Düsseldorf.

        Konsulate bringen Menschen aus zwei Ländern zusammen. Haben Sie eine Frage zu Ihrer Partnerstadt? Dann hört man Ihnen dort
        zu.
      `,
      en: prose`
        A consulate is an office of another country. North Rhine-Westphalia has many of them. Most are in Düsseldorf.

        Consulates bring people from two countries together. Do you have a question about your twin town? They will listen to
        you.
      `,
    },
    summary: {
      de: prose`
        Konsulate fördern den Austausch zwischen zwei oder mehr Ländern. Auch bei Partnerschaften von Kommunen helfen
        sie, in Grundsatzfragen ebenso wie im Alltag.

        Die meisten Vertretungen sind in Düsseldorf, Außenstellen von Botschaften in Bonn.
      `,
      en: prose`
        Consulates promote exchange between two or more countries. They also help with municipal partnerships, in
        matters of principle and in everyday questions.

        Most missions are in Düsseldorf. Bonn has branch offices of embassies.
      `,
    },
    links: [{ platform: 'website', url: null, language: null }],
    resources: [],
    changes: [],
    lifecycle: 'active',
    reviewedOn: null,
    internalNote: prose`
      Die Übersicht der Landesregierung haben wir nicht gefunden; https://www.land.nrw/ ist nur das Portal. Zahlen:
      unsere Seite von 2021 knapp 80, Pressemitteilungen des Landes 2020 mehr als 100 und 2023 rund 100; die
      Erklärung (andere Zählweise) ist eine Vermutung. Unsere Seite von 2021 zählte Personen, das Land 2023
      Vertretungen.
    `,
  },
  {
    key: 'efbb',
    slug: { de: 'kontaktstelle-cerv-deutschland', en: 'cerv-contact-point-germany' },
    name: { de: 'Kontaktstelle CERV Deutschland', en: 'CERV Contact Point Germany' },
    names: [
      { value: 'CERV', language: 'en', kind: 'acronym' },
      { value: 'Kontaktstelle Deutschland „Europa für Bürgerinnen und Bürger“', language: 'de', kind: 'former' },
      { value: 'EfBB', language: 'de', kind: 'former' },
      { value: 'EUK', language: 'de', kind: 'former' },
      {
        value: prose`
          Europäische Kommission, Kontaktstelle Deutschland, Europa für Bürgerinnen und Bürger bei der Kulturpolitischen
          Gesellschaft
        `,
        language: 'de',
        kind: 'former',
      },
    ],
    bodyKind: 'contact-point',
    parentName: { de: 'Kulturpolitische Gesellschaft', en: 'Kulturpolitische Gesellschaft' },
    seat: { de: 'Bonn', en: 'Bonn' },
    foundingYear: 2008,
    categories: ['funding', 'advice', 'germany-europe', 'contact-point'],
    partnerCountries: [],
    plainWords: {
      de: prose`
        Sie wollen Ihre Partnerstadt treffen? Dafür gibt es Geld von der EU. Fragen Sie danach bei dieser Stelle in Bonn.

        Die Stelle heißt „Kontaktstelle CERV“. Früher hatte sie einen anderen Namen. CERV heißt auch das Programm, aus dem
        das Geld kommt.
      `,
      en: prose`
        Do you want to meet your twin town? The EU has money for that. Ask for it at this office in Bonn.

        The office used to have another name. Now it is called “Kontaktstelle CERV”. CERV is the name of the EU fund that the
        money comes from.
      `,
    },
    summary: {
      de: prose`
        Die Kontaktstelle CERV in Bonn berät dazu, wie man EU-Zuschüsse für Begegnungen von Partnerstädten beantragt,
        und vernetzt Partnerstädte. Bis 2021 trug sie den Namen des EU-Programms „Europa für Bürgerinnen und Bürger“,
        das damals auslief.

        Das Nachfolgeprogramm heißt „Bürgerinnen und Bürger, Gleichstellung, Rechte und Werte“, nach den englischen
        Anfangsbuchstaben CERV. Es läuft von 2021 bis 2027. Der RGRE gibt seinen Umfang mit rund 1,44 Milliarden Euro
        an; andere Quellen nennen höhere Beträge.

        Träger der Kontaktstelle ist seit Herbst 2008 die Kulturpolitische Gesellschaft.
      `,
      en: prose`
        The CERV Contact Point in Bonn advises on applying for EU grants for meetings of twin towns and helps twin towns
        connect. Until 2021 it bore the name of Europe for Citizens, an EU programme that ended then.

        The programme’s successor is called Citizens, Equality, Rights and Values, CERV for short. It runs from 2021 to 2027, and
        the RGRE gives its budget as about 1.44 billion euros; other sources quote more.

        The contact point has been run by the Kulturpolitische Gesellschaft, an association for cultural policy, since
        autumn 2008.
      `,
    },
    links: [{ platform: 'website', url: 'https://www.kontaktstelle-cerv.de/', language: 'de' }],
    resources: [
      {
        title: {
          de: 'Vorschau auf das Nachfolgeprogramm CERV (aus dem Jahr 2021)',
          en: 'Preview of CERV, the successor programme (from 2021)',
        },
        kind: 'programme',
        url: null,
        language: null,
        date: '2021',
      },
      {
        title: { de: 'Das Programm CERV, vorgestellt vom RGRE', en: 'The CERV programme explained by the RGRE' },
        kind: 'overview',
        url: 'https://www.rgre.de/foerderung/foerderung-staedtepartnerschaften/eu-programm-citizens-equality-rights-and-values-cerv',
        language: 'de',
        date: null,
      },
      {
        title: {
          de: 'Das Programm CERV, vorgestellt von der Netzwerkstelle Städtepartnerschaften',
          en: 'The CERV programme explained by the town twinning network office',
        },
        kind: 'overview',
        url: 'https://staedtepartnerschaftennrw.org/cerv/',
        language: 'de',
        date: null,
      },
    ],
    changes: [
      {
        date: '2021',
        description: {
          de: prose`
            Neuer Name „Kontaktstelle CERV“, neue Adresse kontaktstelle-cerv.de statt kontaktstelle-efbb.de. Der genaue
            Tag ist uns nicht bekannt; am 7. September 2021 war der neue Name in Gebrauch.
          `,
          en: prose`
            New name, Kontaktstelle CERV, and a new address, kontaktstelle-cerv.de instead of kontaktstelle-efbb.de. We
            do not know the exact day; the new name was in use on 7 September 2021.
          `,
        },
        sourceUrl:
          'https://www.mittelhessen.de/lokales/stadt-giessen/nachrichten-giessen/fur-europaische-partnerschaften_24294766',
      },
      {
        date: '2025',
        description: {
          de: prose`
            CERV endet 2027. Der europäische Dachverband CEMR hat unter dem Stichwort AgoraEU dazu veröffentlicht, wie es
            mit den Städtepartnerschaften danach weitergehen kann.
          `,
          en: prose`
            CERV ends in 2027. Under the heading of AgoraEU, the European umbrella organisation CEMR has published on
            what may come next for town twinning.
          `,
        },
        sourceUrl: 'https://ccre-cemr.org/category/publications-topics',
      },
    ],
    lifecycle: 'renamed',
    lifecycleSince: '2021',
    reviewedOn: null,
    internalNote: prose`
      Unsere Seite von 2021 führte den Eintrag unter dem früheren Namen (EUK, EfBB). Den englischen Namen bitte prüfen.
      Adresse der Website nach einer Pressemitteilung vom 03.02.2025; früher http://www.kontaktstelle-efbb.de/.
      Die Vorschau von 2021 ist nicht auffindbar und überholt. Etat: 1,44 Milliarden Euro nach RGRE, berlin.de nennt
      1,55 Milliarden. Dass AgoraEU ein Vorschlag der Kommission für 2028 bis 2034 ist, ist allgemeines Wissen: bitte
      prüfen. „Beratung“: Eine Teilnehmerseite (dfja.eu) berichtet von Antragshilfe und Seminaren der Stelle: bitte
      bestätigen.
    `,
  },
];
