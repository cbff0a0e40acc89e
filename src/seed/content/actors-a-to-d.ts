import { prose } from './prose.ts';
import type { SeedActor } from './seed-types.ts';

export const actorsAToD: SeedActor[] = [
  {
    key: 'bga',
    slug: { de: 'british-german-association', en: 'british-german-association' },
    name: { de: 'British-German Association', en: 'British-German Association' },
    names: [{ value: 'BGA', language: 'en', kind: 'acronym' }],
    bodyKind: 'organisation',
    seat: { de: 'London', en: 'London' },
    foundingYear: 1951,
    categories: ['germany-europe', 'association'],
    partnerCountries: ['GB'],
    plainWords: {
      de: prose`
        Dieser Verein sitzt in London. Großbritannien ist aus der EU ausgetreten. Der Verein will, dass Menschen aus
        Großbritannien und Deutschland trotzdem in Kontakt bleiben.
      `,
      en: prose`
        This club is based in London. Britain has left the EU. The club wants people in Britain and Germany to stay in touch
        all the same.
      `,
    },
    summary: {
      de: prose`
        Die British-German Association setzt sich für den Austausch zwischen dem Vereinigten Königreich und Deutschland
        ein, auch nach dem Brexit. Der gemeinnützige Verein besteht seit 1951, hat seinen Sitz in London und wird von
        seinen Mitgliedern getragen.
      `,
      en: prose`
        The British-German Association works to keep exchange between the United Kingdom and Germany going after Brexit.
        It is an educational charity with its own members, founded in 1951 and based in London.
      `,
    },
    links: [
      { platform: 'website', url: 'https://britishgermanassociation.org/', language: 'en' },
      { platform: 'facebook', url: null, language: null },
      { platform: 'x', url: null, language: null },
      { platform: 'youtube', url: null, language: null },
    ],
    resources: [
      {
        title: { de: 'Porträt des Vereins aus dem Jahr 2021', en: 'Portrait of the association, 2021' },
        kind: 'overview',
        url: 'https://staedtepartnerschaftennrw.org/british-german-association/',
        language: 'en',
        date: '2021',
      },
    ],
    changes: [],
    lifecycle: 'active',
    reviewedOn: null,
    internalNote: prose`
      Facebook, X und YouTube standen 2021 auf unserer Seite, die Adressen sind nicht überliefert: bitte nachtragen.
      Das Porträt von 2021 erwähnt Schulaustausch; ob der Verein dabei hilft, ist nicht belegt. Als Anschrift nennt eine Enzyklopädie 34 Belgrave Square, London (Haus der deutschen Botschaft): ungeprüft.
    `,
  },
  {
    key: 'cemr',
    slug: {
      de: 'rat-der-gemeinden-und-regionen-europas-cemr',
      en: 'council-of-european-municipalities-and-regions',
    },
    name: {
      de: 'Council of European Municipalities and Regions',
      en: 'Council of European Municipalities and Regions',
    },
    names: [
      { value: 'CEMR', language: 'en', kind: 'acronym' },
      { value: 'CCRE', language: 'fr', kind: 'acronym' },
      { value: 'Rat der Gemeinden und Regionen Europas', language: 'de', kind: 'label' },
      { value: 'Conseil des communes et régions d’Europe', language: 'fr', kind: 'label' },
    ],
    bodyKind: 'organisation',
    seat: { de: 'Brüssel', en: 'Brussels' },
    foundingYear: 1951,
    categories: ['partner-search', 'funding', 'germany-europe', 'local-authority-association'],
    partnerCountries: [],
    plainWords: {
      de: prose`
        In vielen Ländern haben die Städte und Gemeinden einen Verband. Der CEMR bringt diese Verbände zusammen. Er sitzt
        in Brüssel.

        Suchen Sie eine Partnerstadt in Europa? Dafür gibt es eine Seite im Netz. Sie ist schon alt. Wir wissen nicht, ob sie
        noch gepflegt wird.
      `,
      en: prose`
        In many countries, towns have a group that speaks for them. CEMR brings these groups together. It is based in Brussels.

        Do you want to find a twin town in Europe? There is a website for that. It is old. We do not know if it is still kept up.
      `,
    },
    summary: {
      de: prose`
        Der CEMR ist der europäische Dachverband der Kommunen und Regionen. Ihm gehören nationale Verbände
        an. Städtepartnerschaften zählen zum Kern seiner Arbeit.

        Eine Seite des CEMR führt kurz in das Thema ein. Wer noch keine Partnerkommune hat, kann in einer Kontaktbörse
        suchen; dort stehen auch Hinweise zur Finanzierung. Beide Seiten sind älter als die heutige Website des
        Verbands. Ob sie noch gepflegt werden, wissen wir nicht.

        In Deutschland vertritt ihn die [Deutsche Sektion, der RGRE](https://www.rgre.de/).
      `,
      en: prose`
        CEMR is Europe’s umbrella organisation for local and regional government. Its members are national
        associations. Town twinning is a core part of its work.

        A CEMR web page gives a brief introduction to twinning. Municipalities without a partner can search a
        partner-finding site, which also has hints on funding. Both are older than the association’s present website,
        and we do not know whether they are still maintained.

        In Germany it is represented by its [German Section, the RGRE](https://www.rgre.de/).
      `,
    },
    links: [
      { platform: 'website', url: 'https://ccre-cemr.org/', language: 'en' },
      { platform: 'facebook', url: null, language: null },
      { platform: 'x', url: 'https://x.com/ccrecemr', language: null },
      { platform: 'youtube', url: null, language: null },
    ],
    resources: [
      {
        title: {
          de: 'Städtepartnerschaften in Europa: kurze Einführung (frühere Website)',
          en: 'Town twinning in Europe: a brief introduction (former website)',
        },
        kind: 'overview',
        url: 'https://www.ccre.eu/activites/view/9',
        language: null,
        date: null,
      },
      {
        title: {
          de: 'Kontaktbörse mit Partnersuche und Finanzierungshinweisen',
          en: 'Partner-finding site with hints on funding',
        },
        kind: 'partner-search',
        url: 'http://www.twinning.org/',
        language: null,
        date: null,
      },
    ],
    changes: [
      {
        date: null,
        description: {
          de: 'Die Website ist umgezogen: Statt ccre.org gilt ccre-cemr.org, und zwar spätestens seit 2024.',
          en: 'The website has moved from ccre.org to ccre-cemr.org, by 2024 at the latest.',
        },
        sourceUrl: 'https://ccre-cemr.org/category/publications-topics',
      },
    ],
    lifecycle: 'active',
    reviewedOn: null,
    internalNote: prose`
      Facebook und YouTube: Adressen nicht überliefert. X: Die Adresse ccrecemr stammt aus einer Studie des CEMR, bitte
      aufrufen. twinning.org und die alte Einführung: bitte prüfen, ob sie noch antworten und ob 2021 genau diese Seiten
      gemeint waren. Mitgliederzahl (60 Verbände, rund 40 Länder) nach Wikipedia, undatiert; ältere Quellen nennen mehr
      als 50 Verbände aus 41 Ländern. Sitz: Square de Meeûs 1; ein älterer Lexikoneintrag nennt noch Paris.
      Gründungstag 28. oder 29. Januar 1951, je nach Quelle.
    `,
  },
  {
    key: 'dlt',
    slug: { de: 'deutscher-landkreistag', en: 'german-county-association' },
    name: { de: 'Deutscher Landkreistag', en: 'German County Association' },
    names: [{ value: 'DLT', language: 'de', kind: 'acronym' }],
    bodyKind: 'organisation',
    seat: { de: 'Berlin', en: 'Berlin' },
    foundingYear: 1916,
    categories: ['political-voice', 'germany-europe', 'local-authority-association'],
    partnerCountries: [],
    plainWords: {
      de: prose`
        Deutschland hat viele Landkreise. Ein Landkreis ist ein Gebiet mit mehreren Orten. Der Landkreistag spricht für
        die Kreise.

        Viele Kreise haben Partner im Ausland. Manche helfen auch Orten in armen Ländern.
      `,
      en: prose`
        Germany has many counties. A county is an area with several towns. This group speaks for them.

        Many counties have partners abroad. Some also help places in poor countries.
      `,
    },
    summary: {
      de: prose`
        Der Deutsche Landkreistag vertritt die Landkreise auf Bundesebene. Im Jahr 2023 waren es **294 Landkreise**.

        Mit anderen Organisationen arbeitet er in der kommunalen Entwicklungszusammenarbeit.
      `,
      en: prose`
        The German County Association (Deutscher Landkreistag) speaks for Germany’s counties at federal level. In 2023
        it represented **294 counties**.

        Together with other organisations, it is active in municipal development cooperation.
      `,
    },
    links: [
      { platform: 'website', url: 'https://www.landkreistag.de/', language: 'de' },
      { platform: 'facebook', url: null, language: null },
      { platform: 'x', url: null, language: null },
      { platform: 'youtube', url: null, language: null },
    ],
    resources: [],
    changes: [],
    lifecycle: 'active',
    reviewedOn: null,
    internalNote: prose`
      Facebook, X und YouTube standen 2021 auf unserer Seite, die Adressen sind nicht überliefert. Im Januar 2025 riet
      der Präsident des DLT den Verwaltungen öffentlich zum Rückzug aus den sozialen Medien
      (https://www.br.de/nachrichten/bayern/biotope-der-respektlosigkeit-staedte-bald-ohne-social-media,Ub6NWC7): bitte
      prüfen, ob es die Konten noch gibt. Englischer Name nach deutschland.de; der CEMR schreibt „German Counties
      Association“.
    `,
  },
  {
    key: 'dst',
    slug: { de: 'deutscher-staedtetag', en: 'association-of-german-cities' },
    name: { de: 'Deutscher Städtetag', en: 'Association of German Cities' },
    names: [{ value: 'DST', language: 'de', kind: 'acronym' }],
    bodyKind: 'organisation',
    seat: { de: 'Berlin und Köln', en: 'Berlin and Cologne' },
    foundingYear: 1905,
    categories: ['political-voice', 'germany-europe', 'local-authority-association'],
    partnerCountries: [],
    plainWords: {
      de: prose`
        Der Städtetag spricht für die großen Städte. Er hat ein Büro in Berlin und eins in Köln.

        Die Städte reden dort auch über ihre Partner im Ausland. Großbritannien ist nicht mehr in der EU.
        Was heißt das für die Partner dort? Auch darum ging es.
      `,
      en: prose`
        This group speaks for the big cities. It has an office in Berlin and one in Cologne.

        The cities also talk there about their partners abroad. Britain has left
        the EU. What does that mean for the twin towns there? That was one question.
      `,
    },
    summary: {
      de: prose`
        Der Deutsche Städtetag vertritt vor allem die großen Städte. Er wurde 1905 gegründet, 1933 aufgelöst und 1945
        neu gegründet. Seine beiden Geschäftsstellen sind in Berlin und Köln.

        Nach dem Brexit nahm er zu den Städtepartnerschaften Stellung, unter anderem am 24. Februar 2021.
      `,
      en: prose`
        The Association of German Cities (Deutscher Städtetag) speaks above all for the big cities. It was founded in
        1905, dissolved in 1933 and founded again in 1945. Its two head offices are in Berlin and Cologne.

        After Brexit it took positions on town twinning, including a statement of 24 February 2021.
      `,
    },
    links: [
      { platform: 'website', url: 'https://www.staedtetag.de/', language: 'de' },
      { platform: 'facebook', url: null, language: null },
      { platform: 'x', url: null, language: null },
      { platform: 'youtube', url: null, language: null },
    ],
    resources: [
      {
        title: {
          de: 'Stellungnahme zu Städtepartnerschaften und Brexit',
          en: 'Statement on town twinning and Brexit',
        },
        kind: 'statement',
        url: null,
        language: 'de',
        date: '2021-02-24',
      },
      {
        title: {
          de: 'Pressemitteilung zur Bedeutung von Partnerschaften nach dem Brexit',
          en: 'Press release on the importance of partnerships after Brexit',
        },
        kind: 'statement',
        url: 'https://staedtetag.de/presse/pressemeldungen/grenzueberschreitende-staedtepartnerschaften-zukuenftig-wichtiger-denn-je',
        language: 'de',
        date: '2021-01-04',
      },
    ],
    changes: [],
    lifecycle: 'active',
    reviewedOn: null,
    internalNote: prose`
      Facebook und YouTube: Adressen nicht überliefert. X: vermutlich https://x.com/staedtetag (allgemeines Wissen,
      nicht belegt): bitte prüfen und erst dann eintragen. Die Stellungnahme vom 24.02.2021 haben wir nicht gefunden;
      die nächstliegenden Texte sind die Pressemitteilung vom 04.01.2021 (hier als Angebot) und der Beschluss des
      Städtetages NRW von 2021 (siehe dort). Englischer Name: ifa.de stützt ihn; der CEMR schreibt „German Association
      of Cities“.
    `,
  },
  {
    key: 'dstgb',
    slug: {
      de: 'deutscher-staedte-und-gemeindebund',
      en: 'german-association-of-towns-and-municipalities',
    },
    name: {
      de: 'Deutscher Städte- und Gemeindebund',
      en: 'German Association of Towns and Municipalities',
    },
    names: [{ value: 'DStGB', language: 'de', kind: 'acronym' }],
    bodyKind: 'organisation',
    seat: { de: 'Berlin', en: 'Berlin' },
    foundingYear: 1973,
    categories: ['political-voice', 'germany-europe', 'local-authority-association'],
    partnerCountries: [],
    plainWords: {
      de: prose`
        Dieser Bund spricht für die kleinen und mittleren Städte. Auch Dörfer gehören dazu.

        Auf seiner Seite im Netz geht es auch um Europa. Auch Partnerstädte kommen vor.
      `,
      en: prose`
        This group speaks for small and medium towns. Villages belong to it, too.

        Its website also tells about Europe and about twin towns.
      `,
    },
    summary: {
      de: prose`
        Der Deutsche Städte- und Gemeindebund vertritt über seine Mitgliedsverbände Städte und Gemeinden.
        Mit Europa und Internationalem befasst er sich seit langem, Städtepartnerschaften eingeschlossen.

        Auf seiner Website hat Europa einen eigenen Bereich. Zur Bedeutung kommunaler Partnerschaften nach dem Brexit
        äußerte sich der Verband am 20. Januar 2021.
      `,
      en: prose`
        Through its member associations, the German Association of Towns and Municipalities (Deutscher Städte- und
        Gemeindebund) speaks for towns and municipalities. European and international affairs have long
        been one of its fields of work, town twinning included.

        Europe has its own section on the association’s website. On 20 January 2021 it took a position on the value of
        municipal partnerships after Brexit.
      `,
    },
    links: [
      { platform: 'website', url: 'https://www.dstgb.de/', language: 'de' },
      { platform: 'facebook', url: null, language: null },
      { platform: 'x', url: null, language: null },
      { platform: 'youtube', url: 'https://www.youtube.com/user/Gemeindebund', language: 'de' },
    ],
    resources: [
      {
        title: {
          de: 'Themenseite „Europa und Internationales“',
          en: 'Topic page “Europe and international affairs”',
        },
        kind: 'overview',
        url: 'https://www.dstgb.de/themen/europa-und-internationales/',
        language: 'de',
        date: null,
      },
      {
        title: {
          de: 'Position zu kommunalen Partnerschaften und Brexit',
          en: 'Position on municipal partnerships and Brexit',
        },
        kind: 'statement',
        url: null,
        language: 'de',
        date: '2021-01-20',
      },
    ],
    changes: [],
    lifecycle: 'active',
    reviewedOn: null,
    internalNote: prose`
      Facebook: Adresse nicht überliefert. X: vermutlich https://x.com/Gemeindebund, gleichlautend mit dem belegten
      YouTube-Kanal (nicht bestätigt): bitte prüfen und erst dann eintragen. Themenseite: 2021 war vielleicht eine
      Unterseite zu Städtepartnerschaften gemeint. Position vom 20.01.2021 nicht gefunden; belegt ist nur eine frühere
      vom Januar 2020 bei Dritten. Gründungsjahr: 1973 nach CEMR, 1977 nach jugendhilfeportal.de. Die Zahl 11.000
      stammt vom Mitgliedsverband in Rheinland-Pfalz, undatiert. Es gibt auch die DStGB-Dokumentation Nr. 104 (2011) zu
      Städtepartnerschaften.
    `,
  },
  {
    key: 'dpi',
    slug: { de: 'deutsches-polen-institut', en: 'german-poland-institute' },
    name: { de: 'Deutsches Polen-Institut', en: 'Deutsches Polen-Institut (German Poland Institute)' },
    names: [
      { value: 'DPI', language: 'de', kind: 'acronym' },
      { value: 'German Institute of Polish Studies', language: 'en', kind: 'alias' },
    ],
    bodyKind: 'organisation',
    seat: { de: 'Darmstadt', en: 'Darmstadt' },
    foundingYear: 1980,
    categories: ['data-and-research', 'germany-europe', 'research-institute'],
    partnerCountries: ['PL'],
    plainWords: {
      de: prose`
        Dieses Institut weiß viel über Polen. Es sitzt in Darmstadt.

        Es hat Städte in Deutschland und Polen gefragt: Wie geht es Ihrer Partnerschaft? Was die Städte gesagt haben,
        können Sie lesen.
      `,
      en: prose`
        This institute knows a lot about Poland. It is based in Darmstadt.

        It asked towns in Germany and Poland: how is your link doing? You can read what the towns said.
      `,
    },
    summary: {
      de: prose`
        Das Deutsche Polen-Institut in Darmstadt erforscht Polen und das deutsch-polnische Verhältnis. Gemeinsam mit dem
        Warschauer Institut ISP hat es Partnerschaften zwischen deutschen und polnischen Städten untersucht.

        Die Studie erschien 2020. Sie beruht auf einer Online-Umfrage, deren Fragebögen **350 Stadtvertretungen**
        beantwortet haben, und auf **80 Interviews**.
      `,
      en: prose`
        The Deutsches Polen-Institut in Darmstadt studies Poland and its relations with Germany. Together with ISP, an
        institute in Warsaw, it has surveyed partnerships between German and Polish towns.

        The study was published in 2020. It is based on an online survey of **350 municipal representatives** and on
        **80 interviews**.
      `,
    },
    links: [
      { platform: 'website', url: 'https://www.deutsches-polen-institut.de/', language: 'de' },
      { platform: 'facebook', url: null, language: null },
      { platform: 'x', url: null, language: null },
      { platform: 'youtube', url: null, language: null },
    ],
    resources: [
      {
        title: {
          de: 'Studie „Suchen, was uns verbindet“ über deutsch-polnische Städtepartnerschaften',
          en: 'Study of German-Polish town twinning (“Suchen, was uns verbindet”)',
        },
        kind: 'study',
        url: 'https://www.deutsches-polen-institut.de/publikationen/einzelveroeffentlichungen/suchen-was-uns-verbindet/',
        language: 'de',
        date: '2020',
      },
    ],
    changes: [],
    lifecycle: 'active',
    reviewedOn: null,
    internalNote: prose`
      Facebook, X und YouTube: Adressen nicht überliefert. Die Adresse der Studie druckt ein Partnerschaftsverein ab:
      bitte aufrufen. Auch die Adresse der Website stammt von Dritten. Ein eigener englischer Name des Instituts ist
      nicht belegt; „German Institute of Polish Studies“ nach ifa.de. Zahlen der Studie nach einer Meldung vom Oktober
      2020. Eröffnet am 11. März 1980, der Verein entstand 1979.
    `,
  },
  {
    key: 'dfi',
    slug: { de: 'deutsch-franzoesisches-institut', en: 'franco-german-institute' },
    name: { de: 'Deutsch-Französisches Institut', en: 'Franco-German Institute' },
    names: [
      { value: 'dfi', language: 'de', kind: 'acronym' },
      { value: 'Institut Franco-Allemand', language: 'fr', kind: 'label' },
    ],
    bodyKind: 'organisation',
    seat: { de: 'Ludwigsburg', en: 'Ludwigsburg' },
    foundingYear: 1948,
    categories: ['data-and-research', 'germany-europe', 'research-institute'],
    partnerCountries: ['FR'],
    plainWords: {
      de: prose`
        Dieses Institut forscht über Frankreich. Es sitzt in Ludwigsburg. Suchen Sie etwas zu lesen über Partnerschaften
        mit Frankreich? Dann fragen Sie dort. Man hilft Ihnen beim Suchen.
      `,
      en: prose`
        This institute studies France. It is based in Ludwigsburg. Do you need something to read about twin towns in France? Then
        ask there. They will help you find it.
      `,
    },
    summary: {
      de: prose`
        Das Deutsch-Französische Institut in Ludwigsburg befasst sich seit 1948 mit Frankreich. Sein Recherche-Service
        hilft bei der Suche nach Literatur über Partnerschaften zwischen beiden Ländern.

        Mit keinem anderen Land sind Kommunen in Nordrhein-Westfalen so oft verbunden.
      `,
      en: prose`
        The Franco-German Institute in Ludwigsburg has specialised in France since 1948. Its research service helps
        people find publications on partnerships between the two countries.

        Municipalities in North Rhine-Westphalia have more links with France than with any other country.
      `,
    },
    links: [
      { platform: 'website', url: 'https://www.dfi.de/', language: 'de' },
      { platform: 'facebook', url: null, language: null },
    ],
    resources: [
      {
        title: {
          de: 'Recherche-Service: Literatur über deutsch-französische Partnerschaften',
          en: 'Research service: literature on Franco-German partnerships',
        },
        kind: 'research-service',
        url: null,
        language: null,
        date: null,
      },
    ],
    changes: [],
    lifecycle: 'active',
    reviewedOn: null,
    internalNote: prose`
      Facebook: Adresse nicht überliefert. Recherche-Service: genaue Seite nicht gefunden, wahrscheinlich Sache der
      Frankreich-Bibliothek des dfi. Eine alte Projektseite des dfi
      (https://www.dfi.de/de/Projekte/projekte_staedtepartnerschaften.shtml) druckt ein Dritter ab: ungeprüft.
      Gegründet am 2. Juli 1948 nach eigener Angabe, am 1. Juli nach dem Auswärtigen Amt. Der englische Name ist der
      von Enzyklopädien.
    `,
  },
];
