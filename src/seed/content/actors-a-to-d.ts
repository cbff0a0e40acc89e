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
    categories: ['youth-exchange', 'germany-europe', 'association'],
    partnerCountries: ['GB'],
    plainWords: {
      de: prose`
        Dieser Verein sitzt in London. Hier treffen sich Menschen aus Großbritannien und Deutschland. Sie hängen an dem
        anderen Land. Großbritannien ist aus der EU ausgetreten. Der Verein will, dass die Menschen trotzdem in Kontakt bleiben.
      `,
      en: prose`
        This club is based in London. People from Britain and Germany meet here. They care about each other’s country.
        Britain has left the EU. The club wants people to stay in touch all the same.
      `,
    },
    summary: {
      de: prose`
        In der British-German Association treffen sich Menschen aus dem Vereinigten Königreich und Deutschland, die am
        jeweils anderen Land hängen. Der gemeinnützige Verein sitzt in London und lebt seit 1951 von seinen
        Mitgliedern. Sein Ziel: Der Brexit soll die Kontakte nicht kappen.

        Für Nordrhein-Westfalen lohnt sich der Draht nach London: Im Jahr 2021 zählte das Land **mehr als 130 Partner-
        und Freundschaften** mit britischen Kommunen. Nur mit Frankreich waren es mehr.
      `,
      en: prose`
        The British-German Association brings together people in the United Kingdom and Germany who care about each
        other’s country. Based in London and registered as a charity, it has lived on the commitment of its members
        since 1951. Leaving the EU, it insists, need not mean losing touch.

        A line to London is worth having for North Rhine-Westphalia: in 2021 its municipalities had **more than 130
        partnerships and friendships** with British ones. Only the French count was higher.
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
      Das Thema „Jugendaustausch“ stützt sich auf das Porträt von 2021 (Schulaustausch): bitte bestätigen. Als
      Anschrift nennt eine Enzyklopädie 34 Belgrave Square, London (Haus der deutschen Botschaft): ungeprüft.
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
        In many countries, towns have a body that speaks for them. CEMR brings these bodies together. It is based in Brussels.

        Do you want to find a twin town in Europe? There is a website for that. It is old. We do not know if it is still kept up.
      `,
    },
    summary: {
      de: prose`
        Der CEMR ist der europäische Dachverband: Unter ihm haben sich 60 nationale Verbände von Städten, Gemeinden und
        Regionen aus rund 40 Ländern versammelt. Partnerschaften über Grenzen hinweg zählen zu seinen Kernthemen.

        Wer neu einsteigt, findet eine kurze Einführung. Wer noch allein ist, kann in einer Kontaktbörse nach einer
        passenden Kommune Ausschau halten und nachlesen, woher das Geld für Begegnungen kommen kann. Beide Seiten sind
        älter als der heutige Auftritt des Verbands; ob sie gepflegt werden, ist uns nicht bekannt.

        In Deutschland vertritt ihn die [Deutsche Sektion, der RGRE](https://www.rgre.de/).
      `,
      en: prose`
        CEMR is Europe’s umbrella body for local and regional government: 60 national associations from around 40
        countries belong to it. Partnership across borders is one of the things it cares about most.

        Newcomers will find a brief introduction. Those still looking for a match can browse a contact exchange and
        read where money for meetings might come from. Both pages are older than the association’s present website,
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
          en: 'Contact exchange with partner search and funding hints',
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
    summary: {
      de: prose`
        Wenn in Berlin Bundespolitik gemacht wird, bringt der Deutsche Landkreistag die Sicht der Landkreise ein. Im
        Jahr 2023 standen **294 Landkreise** hinter ihm.

        Auch jenseits der Grenzen ist er unterwegs: In der kommunalen Entwicklungszusammenarbeit arbeitet er mit
        anderen Organisationen Hand in Hand.
      `,
      en: prose`
        When federal policy is made in Berlin, the German County Association puts the case for the counties. In 2023 it
        had **294 of them** behind it.

        Its view does not end at the border: in municipal development work it joins forces with other organisations.
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
    summary: {
      de: prose`
        Der Deutsche Städtetag ist vor allem das Sprachrohr der großen Städte. Gegründet 1905, 1933 aufgelöst und 1945
        neu begonnen, unterhält er heute zwei Geschäftsstellen, eine in Berlin und eine in Köln.

        Als der Brexit vollzogen war, meldete er sich zu den Städtepartnerschaften zu Wort, unter anderem mit einer
        Stellungnahme vom 24. Februar 2021. Zu Beginn desselben Jahres kam er auf **419 Partnerschaften** zwischen
        deutschen und britischen Städten.
      `,
      en: prose`
        The Association of German Cities is, above all, the mouthpiece of the big cities. Founded in 1905, dissolved in
        1933 and started afresh in 1945, it now runs two head offices, one in Berlin and one in Cologne.

        Once Brexit had become fact, it spoke up for town twinning, among other things in a statement dated
        24 February 2021. At the beginning of that year it put the number of British-German twinnings at **419**.
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
          de: 'Pressemitteilung: Warum Partnerschaften nach dem Brexit noch mehr zählen',
          en: 'Press release: why partnerships matter even more after Brexit',
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
    summary: {
      de: prose`
        Nicht nur Metropolen haben Partner im Ausland. Für rund 11.000 Städte und Gemeinden spricht der Deutsche Städte-
        und Gemeindebund, in dem sich ihre Verbände zusammengefunden haben.

        Auf seiner Website hat Europa ein eigenes Kapitel, in dem auch die Partnerschaften ihren Platz haben. Was sie
        nach dem Austritt der Briten wert sind, legte der Verband am 20. Januar 2021 dar.
      `,
      en: prose`
        It is not only big cities that have partners abroad. The German Association of Towns and Municipalities speaks
        for about 11,000 places, large and small, whose own associations make up its membership.

        Europe has a chapter to itself on the association’s website, and twinning is part of it. What such ties are
        worth now that Britain has left was the subject of a paper of 20 January 2021.
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
    summary: {
      de: prose`
        Das Deutsche Polen-Institut in Darmstadt erforscht Polen und das deutsch-polnische Verhältnis. Wie es um die
        Partnerschaften zwischen Städten beider Länder steht, hat es gemeinsam mit dem Warschauer Institut ISP
        untersucht.

        In die Studie, erschienen 2020, flossen Fragebögen von **350 Stadtvertretungen** und **80 Interviews** ein. Das
        Thema geht auch Nordrhein-Westfalen an: Über 80 Verbindungen nach Polen machten das Nachbarland 2021 zur
        Nummer drei unter den Partnerländern.
      `,
      en: prose`
        The Deutsches Polen-Institut in Darmstadt studies Poland and its relations with Germany. Together with ISP, an
        institute in Warsaw, it has looked closely at how twin towns in the two countries are getting on.

        The study, published in 2020, rests on questionnaires filled in by **350 municipal representatives** and on **80
        interviews**. The subject matters in North Rhine-Westphalia, too: with upwards of 80 partnerships and
        friendships, Poland was third among its partner countries in 2021.
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
        Seit 1948 widmet sich das Deutsch-Französische Institut in Ludwigsburg dem Nachbarn Frankreich. Suchen Sie
        Literatur über Partnerschaften zwischen beiden Ländern? Dann hilft sein Recherche-Service weiter.

        Die Nachfrage dürfte groß sein, denn mit keinem anderen Land sind Kommunen in Nordrhein-Westfalen so oft
        verbunden: Gezählt wurden 2021 **mehr als 260** Partner- und Freundschaften mit Frankreich, Ende Januar 2022
        dann **269 Verbindungen**.
      `,
      en: prose`
        Germany’s neighbour France has been the business of the Franco-German Institute in Ludwigsburg since 1948. If
        you need something to read on partnerships between the two countries, ask its research service.

        There should be no shortage of questions, for municipalities in North Rhine-Westphalia have more ties with
        France than with any other country: **more than 260** partnerships and friendships in 2021 and, by a count of
        late January 2022, **269 links**.
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
