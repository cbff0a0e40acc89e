import { prose } from './prose.ts';
import type { SeedActor } from './seed-types.ts';

export const actorsEToK: SeedActor[] = [
  {
    key: 'efbb',
    slug: { de: 'kontaktstelle-cerv-deutschland', en: 'cerv-contact-point-germany' },
    name: {
      de: prose`
        Europäische Kommission, Kontaktstelle Deutschland, Europa für Bürgerinnen und Bürger bei der Kulturpolitischen
        Gesellschaft
      `,
      en: 'European Commission, German Contact Point for Europe for Citizens (now CERV Contact Point)',
    },
    names: [
      { value: 'EUK', language: 'de', kind: 'acronym' },
      { value: 'EfBB', language: 'de', kind: 'acronym' },
      { value: 'Kontaktstelle CERV', language: 'de', kind: 'label' },
      { value: 'CERV Contact Point Germany', language: 'en', kind: 'alias' },
      { value: 'Kontaktstelle Deutschland „Europa für Bürgerinnen und Bürger“', language: 'de', kind: 'former' },
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

        Die Stelle hatte früher einen anderen Namen. Heute heißt sie „Kontaktstelle CERV“. So heißt auch das Programm, aus dem
        das Geld kommt: CERV.
      `,
      en: prose`
        Do you want to meet your twin town? The EU has money for that. Ask for it at this office in Bonn.

        The office used to have another name. Now it is called “Kontaktstelle CERV”. CERV is the name of the EU fund that the
        money comes from.
      `,
    },
    summary: {
      de: prose`
        EU-Geld für die Begegnung mit der Partnerstadt? Danach fragt man in Deutschland bei dieser Kontaktstelle in
        Bonn. Sie heißt heute **Kontaktstelle CERV**; den Namen „Europa für Bürgerinnen und Bürger“ hat sie 2021
        abgelegt, weil das gleichnamige Programm auslief.

        An seine Stelle trat „Bürgerinnen und Bürger, Gleichstellung, Rechte und Werte“, nach den englischen
        Anfangsbuchstaben CERV genannt. Es läuft von 2021 bis 2027 und ist nach Angaben des RGRE mit rund 1,44
        Milliarden Euro ausgestattet; andere Quellen nennen höhere Beträge.

        Getragen wird die Stelle seit Herbst 2008 von der Kulturpolitischen Gesellschaft.
      `,
      en: prose`
        EU money for meeting your twin town? In Germany, this contact point in Bonn is the place to ask. It is now
        called **Kontaktstelle CERV**, having dropped the name Europe for Citizens in 2021, when the programme of that
        name came to an end.

        Its place was taken by Citizens, Equality, Rights and Values, or CERV for short, which runs from 2021 to 2027.
        The RGRE puts the budget at about 1.44 billion euros; other sources quote more.

        The office has been run by the Kulturpolitische Gesellschaft, a cultural policy association, since autumn
        2008.
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
        kind: 'programme',
        url: 'https://www.rgre.de/foerderung/foerderung-staedtepartnerschaften/eu-programm-citizens-equality-rights-and-values-cerv',
        language: 'de',
        date: null,
      },
      {
        title: {
          de: 'Das Programm CERV, vorgestellt von der Netzwerkstelle Städtepartnerschaften',
          en: 'The CERV programme explained by the town twinning network office',
        },
        kind: 'programme',
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
            CERV endet 2027. Der europäische Dachverband CEMR befasst sich unter dem Stichwort AgoraEU bereits damit,
            wie es mit den Städtepartnerschaften danach weitergeht.
          `,
          en: prose`
            CERV ends in 2027. Under the heading of AgoraEU, the European umbrella body CEMR is already writing about
            what comes next for town twinning.
          `,
        },
        sourceUrl: 'https://ccre-cemr.org/category/publications-topics',
      },
    ],
    lifecycle: 'renamed',
    lifecycleSince: '2021',
    reviewedOn: null,
    internalNote: prose`
      Die Überschrift folgt der alten Seite; zu entscheiden ist, ob der Eintrag künftig „Kontaktstelle CERV“ heißen
      soll. Adresse der Website nach einer Pressemitteilung vom 03.02.2025; früher http://www.kontaktstelle-efbb.de/.
      Die Vorschau von 2021 ist nicht auffindbar und überholt. Etat: 1,44 Milliarden Euro nach RGRE, berlin.de nennt
      1,55 Milliarden. Dass AgoraEU ein Vorschlag der Kommission für 2028 bis 2034 ist, ist allgemeines Wissen: bitte
      prüfen. „Beratung“: Eine Teilnehmerseite (dfja.eu) berichtet von Antragshilfe und Seminaren der Stelle: bitte
      bestätigen.
    `,
  },
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
    categories: ['political-voice', 'youth-exchange', 'germany-europe', 'ministerial-conference'],
    partnerCountries: [],
    summary: {
      de: prose`
        Wer in den 16 Ländern für Europa zuständig ist, sitzt in der Europaministerkonferenz am selben Tisch, für
        Nordrhein-Westfalen das Europaressort der Landesregierung. Hin und wieder geht es dort um Partnerschaften von
        Kommunen.

        Den Anstoß geben dann zum Beispiel die Jugendwerke, die zwei Länder gemeinsam tragen, oder die Partnerregionen
        der Bundesländer. Einen festen Sitz hat die 1992 gegründete Runde nicht: Jeweils am 1. Juli geht der Vorsitz an
        das nächste Land im Alphabet über.
      `,
      en: prose`
        In the Conference of European Affairs Ministers, those in charge of Europe in the 16 Länder sit around one
        table; North Rhine-Westphalia sends its ministry for European affairs. Now and then the talk turns to
        partnerships between municipalities.

        What prompts it may be the youth offices that Germany runs jointly with a neighbour, or the partner regions of
        the Länder. Set up in 1992, the conference has no permanent home: every 1 July the chair passes to the next
        Land in the alphabet.
      `,
    },
    links: [{ platform: 'website', url: 'https://www.europaminister.de/', language: 'de' }],
    resources: [
      {
        title: {
          de: 'Wie die Konferenz arbeitet, erklärt vom Land Berlin',
          en: 'How the conference works, explained by the Land of Berlin',
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
      ein eigener ist nicht belegt. Konstituiert am 1. und 2. Oktober 1992. Die Zuordnung zu „Jugendaustausch“ beruht
      darauf, dass Jugendwerke dort Thema sind: bitte bestätigen oder streichen.
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
        Der Europarat in Straßburg ehrt Kommunen, die den europäischen Gedanken mit Leben füllen, und damit auch die
        Arbeit für Städtepartnerschaften. Höchste seiner vier Auszeichnungen ist der **Europapreis**, verliehen seit
        1955.

        Dorthin gelangt man schrittweise: vom Europadiplom über Ehrenfahne und Ehrenplakette zum Preis. Auch Kommunen in
        Nordrhein-Westfalen haben einzelne oder mehrere dieser Ehrungen erhalten; Bocholt und Mülheim an der Ruhr
        erreichten 1993 gemeinsam die oberste Stufe.

        Der Europarat ist eine eigene Organisation von Staaten und gehört nicht zur Europäischen Union.
      `,
      en: prose`
        From Strasbourg, the Council of Europe honours municipalities that bring the European idea to life, and with
        them the work that goes into town twinning. The highest of its four awards is the **Europe Prize**, first
        presented in 1955.

        Getting there takes several steps: a European Diploma comes first, then the Flag of Honour and the Plaque of
        Honour, and only then the prize. Towns in North Rhine-Westphalia have earned one or more of these
        distinctions; in 1993 Bocholt and Mülheim an der Ruhr both reached the top.

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
    summary: {
      de: prose`
        Europa fängt für die Europa-Union vor der Haustür an. Ihre Kreis- und Stadtverbände organisieren in ganz
        Nordrhein-Westfalen Europaarbeit, häufig im Rahmen einer Städtepartnerschaft.

        Dem Landesverband mit Geschäftsstelle in Dortmund liegt besonders daran, Kommunen miteinander ins Gespräch zu
        bringen, die sich für Europa starkmachen.
      `,
      en: prose`
        For Europa-Union, Europe starts on the doorstep. Its district and city branches across North Rhine-Westphalia
        put on activities with a European theme, frequently as part of a town twinning.

        The state association, whose office is in Dortmund, takes particular care to put municipalities with a heart for
        Europe in touch with one another.
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
    summary: {
      de: prose`
        Ob Rathaus oder Partnerschaftsverein: Wer internationale Kontakte aufbaut, kann sich vom IPZ begleiten lassen.
        Der Verein schöpft aus Wissenschaft, Bildungsarbeit und der Erfahrung aus der Praxis.

        Seit er 2018 sein Büro geschlossen hat, ruht die Arbeit auf ehrenamtlichen Schultern. Mitgliedern winkt ein
        eigener **Europapreis**, der mit dem des Europarats nichts zu tun hat.
      `,
      en: prose`
        Town hall or twinning club: whoever is building contacts abroad can call on the IPZ for support. The association
        draws on scholarship, on educational work and on what has been learned in practice.

        Since its office closed in 2018, volunteers have kept it going. Members can win a **Europe prize** of the
        association’s own, which has nothing to do with that of the Council of Europe.
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
    categories: ['advice', 'data-and-research', 'germany-europe', 'association'],
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
        pflegen oder eine suchen, und stützt sich dabei auf eigene Untersuchungen. Seit Ende 2020 tritt es als
        **Netzwerkstelle Städtepartnerschaften** auf. Es gibt auch dieses Verzeichnis heraus.

        Alle zwei Jahre, erstmals 2015, richtet die Auslandsgesellschaft den Tag der Städtepartnerschaften aus. Zum
        Nachschlagen gibt es eine Handreichung von 2016, rund 60 Seiten über Gründung, Pflege und Bezahlung von
        Partnerschaften. Ein Nachfolger war für Herbst 2021 angekündigt; ob er erschienen ist, ist uns nicht bekannt.
      `,
      en: prose`
        Town halls and clubs that have a twinning, or want one, can turn to this competence centre in Dortmund, whose
        advice rests on its own studies. Since the end of 2020 it has gone by the name of **Netzwerkstelle
        Städtepartnerschaften** (town twinning network office). It also publishes this directory.

        Every second year, starting in 2015, Auslandsgesellschaft hosts a Town Twinning Day. For reference there is a
        handbook of 2016, some 60 pages on how to start a twinning, keep it alive and pay for it. A successor was
        announced for autumn 2021; whether it came out is not known to us.
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
        Zwischen Botschaft und Rathaus vermitteln die Konsulate. Sie bringen Menschen aus zwei oder mehr Ländern
        zusammen und haben ein Ohr für Fragen, die in einer kommunalen Partnerschaft auftauchen, große wie alltägliche.

        **Knapp 80** Personen vertraten 2021 ihr Land an der Spitze eines General- oder Honorarkonsulats in oder für
        Nordrhein-Westfalen. Die Landesregierung sprach 2023 von **rund 100** Vertretungen; vermutlich zählt sie
        großzügiger, etwa Außenstellen von Botschaften mit. Diese liegen in Bonn, die meisten Vertretungen aber in
        Düsseldorf.
      `,
      en: prose`
        Between embassy and town hall stand the consulates. They bring people from two or more countries together and
        will listen to whatever comes up in a municipal partnership, matters of principle and everyday snags alike.

        In 2021, **nearly 80** consuls general and honorary consuls were at work in or for North Rhine-Westphalia. The
        state government spoke of **about 100** missions in 2023, presumably because it casts the net wider and takes in
        branch offices of embassies. Most missions are in Düsseldorf, those branch offices in Bonn.
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
];
