import { prose } from './prose.ts';
import type { SeedPage } from './seed-types.ts';

/** What a twinning is and how one begins, for whoever asks for the first time. */
export const pageBasics: SeedPage = {
  key: 'basics',
  title: { de: 'Grundlagen', en: 'The basics' },
  body: {
    de: prose`
      Was eine Städtepartnerschaft ist, welche Formen es gibt und wie man eine beginnt. Die Angaben stammen aus den
      Quellen, die am Ende stehen.

      ## Was eine Städtepartnerschaft ist

      Zwei Städte, Gemeinden oder Kreise aus verschiedenen Ländern vereinbaren schriftlich und auf Dauer, dass ihre
      Menschen in Verbindung bleiben. Vereine, Schulen und Verwaltungen besuchen einander und arbeiten zusammen.

      Der europäische Dachverband der Kommunen, der [CEMR](/de/akteure/rat-der-gemeinden-und-regionen-europas-cemr),
      versteht darunter zwei Gemeinschaften, die ihre Aufgaben gemeinsam angehen und dabei Freunde werden. Verwaltung
      und Bürgerschaft tragen das gemeinsam.

      ## Welche Formen es gibt

      Die Datenbank des [RGRE](/de/akteure/rgre-deutsche-sektion) unterscheidet vier. In der Praxis gehen sie ineinander
      über.

      - **Partnerschaft**, förmlich mit Vertrag oder Urkunde, ohne Ende und ohne Grenze der Themen.
      - **Freundschaft**, vereinbart, aber befristet oder auf bestimmte Vorhaben begrenzt.
      - **Kontakt**, eine Verbindung ohne Urkunde.
      - **Projektpartnerschaft**, ein vereinbartes Vorhaben mit einem Thema und einem Ende. Bis etwa 2019 wurde sie nicht
        eigens gezählt.

      Seit 2022 helfen viele Kommunen einer Kommune in der Ukraine, meist ohne förmlichen Vertrag. Das heißt dann
      Solidaritätspartnerschaft. Eine Form der Datenbank ist sie nicht.

      Wie viele Verbindungen es gibt und wie sie gezählt werden, steht unter [Fakten](/de/fakten).

      ## Wie man beginnt

      Kein Gesetz schreibt den Weg vor. Diese Reihenfolge fasst zusammen, was Kommunen erzählen.

      1. Klären Sie, worum es gehen soll, etwa Verständigung, Europa, fachlichen Austausch, Jugend oder Hilfe.
      2. Suchen Sie einen Partner, der Ihnen in Größe, Lage, Wirtschaft oder Geschichte ähnelt. [Bei der
         Suche](/de?category=partner-search) helfen mehrere Akteure.
      3. Besuchen Sie einander und beginnen Sie klein, mit einem Kontakt, einer Freundschaft oder einem Projekt.
      4. Gewinnen Sie Vereine, Schulen und Bürgerschaft, oft in einem eigenen Partnerschaftsverein.
      5. Lassen Sie den Rat oder den Kreistag beschließen.
      6. Unterzeichnen Sie Vertrag oder Urkunde in beiden Sprachen.
      7. Tragen Sie die Partnerschaft in die Datenbank des RGRE ein. Das kann jede Kommune selbst.

      ## Wer entscheidet

      Die Kommune selbst, denn Partnerschaften gehören zu ihren freiwilligen Aufgaben. Der Rat oder der Kreistag
      beschließt, meist unterschreibt die Bürgermeisterin oder der Landrat. Für die Partnerschaft mit der Präfektur Chiba
      stimmte der Rat in Düsseldorf am 7. März 2019, der Vertrag folgte am 25. Mai.

      Was im Vertrag steht, ist frei. Üblich sind Ziele, Felder des Austauschs und der Wille, auf Dauer
      zusammenzuarbeiten.

      ## Ob eine Partnerschaft enden kann

      Wie der Rat sie beschließt, kann er sie auch ruhen lassen oder beenden. Das kommt selten vor. Nach dem Angriff auf
      die Ukraine 2022 ließen Köln und Coventry ihre Verbindung mit Wolgograd ruhen.

      ## Wer bezahlt

      Zuerst die Kommune. Dazu kommt Geld von Land, Bund, EU, Jugendwerken und Stiftungen, fast immer mit einem eigenen
      Anteil. Betrag und Frist stehen bei den [Förderprogrammen](/de/foerderung).

      ## Welcher Verband zu Ihrer Kommune gehört

      - Kreisfreie Städte gehören zum [Städtetag NRW](/de/akteure/staedtetag-nrw).
      - Städte und Gemeinden in einem Kreis gehören zum
        [Städte- und Gemeindebund NRW](/de/akteure/staedte-und-gemeindebund-nrw).
      - Kreise gehören zum [Landkreistag NRW](/de/akteure/landkreistag-nrw).

      Einige größere Städte in Kreisen sind auch im Städtetag. Die Mitgliedschaft ist freiwillig.

      ## Der Tag in NRW

      Der Tag der Städtepartnerschaften NRW fand seit 2015 etwa alle zwei Jahre statt, zuletzt bekannt ist der 19. Januar
      2024 im Landtag.

      ## Andere Wörter

      - **Jumelage** und **Verschwisterung** meinen dasselbe wie Städtepartnerschaft, im Englischen **Sister City** und
        **Twin Town**.
      - **Ringpartnerschaft** heißt eine Verbindung mehrerer Städte reihum, wie sie Köln 1958 mit fünf Städten schloss.
      - **Partnerschaftsverein** oder **Komitee** heißen die Ehrenamtlichen, die den Austausch tragen.

      ## Quellen

      - [RGRE, Datenbank der kommunalen Partnerschaften](https://www.rgre.de/partnerschaft/datenbank/)
      - [RGRE, Förderung von Städtepartnerschaften](https://www.rgre.de/foerderung/foerderung-staedtepartnerschaften/)
      - [Twinning.org, zehn Schlüssel zum Erfolg](http://www.twinning.org/de/page/zehn-schl%C3%BCssel-zum-erfolg)
      - [Netzwerkstelle Städtepartnerschaften, Welttag](https://staedtepartnerschaftennrw.org/welttag-der-partnerstadte/)
      - [Städte- und Gemeindebund NRW, Kurzporträt](https://kommunen.nrw/der-verband/kurzportrait.html)
    `,
    en: prose`
      What a twinning is, which forms there are and how one begins. The information comes from the sources named at the
      end.

      ## What a twinning is

      Two towns, municipalities or counties in different countries agree in writing and for good that their people stay
      in touch. Associations, schools and administrations visit each other and work together.

      The European umbrella organisation of local authorities,
      [CEMR](/en/actors/council-of-european-municipalities-and-regions), understands it as two communities that take on their tasks together and become friends on
      the way. Council and citizens carry it together.

      ## Which forms there are

      The database of [CEMR’s German section](/en/actors/cemr-german-section) tells four apart. In practice they overlap.

      - **Partnership**, formal, with an agreement or charter, without an end and without a limit of topics.
      - **Friendship**, agreed, but for a limited time or for named projects.
      - **Contact**, a link without a charter.
      - **Project partnership**, an agreed project with one topic and an end. Until about 2019 it was not counted
        separately.

      Since 2022 many municipalities have helped one in Ukraine, mostly without a formal agreement. That is called a
      solidarity partnership. It is not a form in the database.

      How many links there are and how they are counted is told under [facts](/en/facts).

      ## How to begin

      No law lays down the path. This order sums up what municipalities report.

      1. Settle what it is to be about, such as understanding, Europe, expert exchange, young people or help.
      2. Look for a partner that is like you in size, setting, economy or history. Several organisations [help with the
         search](/en?category=partner-search).
      3. Visit each other and begin small, with a contact, a friendship or a project.
      4. Win over associations, schools and citizens, often in a twinning association of its own.
      5. Let the town or county council decide.
      6. Sign the agreement or charter in both languages.
      7. Enter the twinning in the database of CEMR’s German section. Every municipality can do so itself.

      ## Who decides

      The municipality itself, since twinning is one of its voluntary tasks. The town or county council decides, and the
      mayor or the head of the county usually signs. On the partnership with the prefecture of Chiba, the council of
      Düsseldorf voted on 7 March 2019; the agreement followed on 25 May.

      What the agreement says is free. Usual are aims, fields of exchange and the will to work together for good.

      ## Whether a twinning can end

      Just as the council decides on it, the council can suspend or end it. This is rare. After the attack on Ukraine in
      2022, Cologne and Coventry suspended their links with Volgograd.

      ## Who pays

      First the municipality. State, federal government, EU, youth offices and foundations add money, almost always with
      a share of your own. Amounts and deadlines are with the [funding programmes](/en/funding).

      ## Which association your municipality belongs to

      - Independent cities belong to the [Association of Cities NRW](/en/actors/association-of-cities-nrw).
      - Towns and municipalities within a county belong to the
        [Association of Towns and Municipalities NRW](/en/actors/association-of-towns-and-municipalities-nrw).
      - Counties belong to the [County Association NRW](/en/actors/county-association-nrw).

      Some larger towns within counties are in the Association of Cities as well. Membership is voluntary.

      ## The day in NRW

      The NRW town twinning day has been held about every two years since 2015; the last one we know of was on 19 January
      2024 in the state parliament.

      ## Other words

      - **Sister city**, **twin town** and **jumelage** mean the same as town twinning, in German **Städtepartnerschaft**.
      - A **ring partnership** links several towns with one another, as Cologne did with five towns in 1958.
      - **Twinning association** or **committee** is the name of the volunteers who carry the exchange.

      ## Sources

      - [CEMR’s German section, database of municipal partnerships](https://www.rgre.de/partnerschaft/datenbank/)
      - [CEMR’s German section, funding of twinnings](https://www.rgre.de/foerderung/foerderung-staedtepartnerschaften/)
      - [Twinning.org, ten keys to success](http://www.twinning.org/de/page/zehn-schl%C3%BCssel-zum-erfolg)
      - [Town twinning network office, world day](https://staedtepartnerschaftennrw.org/welttag-der-partnerstadte/)
      - [Association of Towns and Municipalities NRW](https://kommunen.nrw/der-verband/kurzportrait.html)
    `,
  },
  days: [
    {
      name: { de: 'Deutsch-Französischer Tag', en: 'Franco-German Day' },
      note: { de: 'nach dem Élysée-Vertrag von 1963', en: 'after the Élysée Treaty of 1963' },
      when: { kind: 'day', month: 1, day: 22 },
    },
    {
      name: { de: 'Welttag der Partnerstädte', en: 'World Twin Towns Day' },
      when: { kind: 'last-sunday', month: 4 },
    },
    {
      name: { de: 'Europawochen', en: 'Europe Weeks in Germany' },
      note: { de: 'in dieser Länge seit 2023', en: 'this long since 2023' },
      when: { kind: 'span', month: 4, day: 30, lastMonth: 5, lastDay: 31 },
    },
    {
      name: { de: 'Tag des Europarats', en: 'Day of the Council of Europe' },
      note: { de: 'gegründet 1949', en: 'founded in 1949' },
      when: { kind: 'day', month: 5, day: 5 },
    },
    {
      name: { de: 'Europatag der EU', en: 'Europe Day of the EU' },
      note: {
        de: 'nach der Erklärung von Robert Schuman 1950',
        en: 'after the declaration of Robert Schuman in 1950',
      },
      when: { kind: 'day', month: 5, day: 9 },
    },
  ],
};
