import { prose } from './prose.ts';
import type { SeedPage } from './seed-types.ts';

export const pagesAbout: SeedPage[] = [
  {
    key: 'about',
    title: { de: 'Über uns', en: 'About us' },
    body: {
      de: prose`
        Wer eine Städtepartnerschaft gründen, beleben oder retten will, fängt selten bei null an. Es gibt Verbände,
        Institute, Behörden und Vereine, die genau dafür da sind. Dieses Verzeichnis stellt sie vor: was sie tun,
        wobei sie helfen und wo man sie erreicht. Geschrieben ist es für Ehrenamtliche, Verwaltungen und alle, die
        neugierig sind.

        ## Wer dahintersteht

        Herausgeberin ist die Auslandsgesellschaft.de in Dortmund. Sie kümmert sich in Nordrhein-Westfalen um die
        Vernetzung der Städtepartnerschaften und steht auch selbst [im
        Verzeichnis](/de/akteure/kompetenzzentrum-staedtepartnerschaften).

        ## Wie die Auswahl entstand

        Den Grundstock bildet eine Liste der Auslandsgesellschaft aus dem Jahr 2021. Aufgenommen wurden zwanzig
        Stellen, von denen die Redaktion aus langer Zusammenarbeit wusste, dass ihr Wort etwas gilt: in Rathäusern und
        Parlamenten, in der Presse und bei den Menschen, die Partnerschaften tragen. Nach ihrem Arbeitsgebiet fallen
        sie in zwei Gruppen: die einen sind vor allem für Nordrhein-Westfalen da, die anderen in Deutschland oder
        Europa.

        Vollständig ist das nicht und will es nicht sein. Fehlt jemand, liegt darin kein Urteil. Die Reihenfolge ist
        alphabetisch und sagt nichts über die Bedeutung.

        ## Wie wir für Richtigkeit sorgen

        - Zu jeder Zahl unter [Fakten](/de/fakten) nennen wir die Quelle und, soweit bekannt, den Stand. Widersprechen
          sich zwei Quellen, zeigen wir beide und sagen, woran es liegen kann.
        - Fehlt uns eine Adresse, steht das da. Geraten wird nicht.
        - Was sich seit 2021 geändert hat, steht mit Datum beim jeweiligen Eintrag.
        - Der Bestand von 2021 ist anhand gespeicherter Webseiten ergänzt worden. Solange kein Prüfdatum an einem
          Eintrag steht, hat ihn die Redaktion noch nicht selbst kontrolliert.

        ## Deutsch und Englisch

        Jeder Text liegt in beiden Sprachen vor. Die englischen Fassungen hat die Redaktion noch nicht durchgesehen;
        sie sind deshalb gekennzeichnet. Im Zweifel gilt der deutsche Text.

        ## Etwas stimmt nicht?

        Dann freuen wir uns über einen Hinweis. Wie Sie uns erreichen, steht unter [Kontakt](/de/kontakt).
      `,
      en: prose`
        Anyone who wants to start a town twinning, liven one up or rescue one is rarely the first to try. There are
        associations, institutes, public offices and clubs for exactly that purpose. This directory introduces them:
        what they do, what they can help with and where to find them. It is written for volunteers, for local
        government staff and for the plain curious.

        ## Who is behind it

        The publisher is Auslandsgesellschaft.de in Dortmund. It helps the twin towns of North Rhine-Westphalia to
        keep in touch with one another and has [an entry of its own](/en/actors/competence-centre-town-twinning).

        ## How the entries were chosen

        The directory builds on a list drawn up by Auslandsgesellschaft in 2021. It took in twenty bodies which, as
        the editors knew from working with them for years, people listen to: in town halls and parliaments, in the
        press and among those who keep twinnings going. By field of work they form two groups: some are there for
        North Rhine-Westphalia above all, the others for Germany or Europe.

        The list is not complete, nor is it meant to be. If somebody is missing, that is no judgement on them. The
        order is alphabetical, by German name, and says nothing about importance.

        ## How we try to get it right

        - For every number among the [facts](/en/facts) we name the source and, as far as we know it, the date. Where
          two sources disagree we show both and say what may lie behind it.
        - If we do not have an address, we say so. We do not guess.
        - What has changed since 2021 is listed, with its date, in the entry concerned.
        - The material of 2021 has been supplemented from stored web pages. Until an entry carries a review date, our
          editors have not yet checked it themselves.

        ## German and English

        Every text is available in both languages. The English versions have not yet been read by the editors and are
        marked accordingly. In case of doubt, the German text applies.

        ## Something wrong?

        Do tell us. The page [Contact](/en/contact) explains how.
      `,
    },
  },
  {
    key: 'contact',
    title: { de: 'Kontakt', en: 'Contact' },
    body: {
      de: prose`
        Sie haben eine Frage zum Verzeichnis, vermissen eine Stelle oder haben einen Fehler entdeckt? Rufen Sie an
        oder schreiben Sie uns.

        ## Anschrift und Telefon

        - **Auslandsgesellschaft.de**
        - Steinstraße 48, 44147 Dortmund
        - Telefon: [+49 231 838 00 46](tel:+492318380046)

        Eine E-Mail-Adresse für das Verzeichnis trägt die Redaktion hier ein, sobald es eine gibt. Bis dahin bitten
        wir um einen Anruf oder einen Brief.

        ## Einen Fehler melden

        Am schnellsten geht es, wenn Sie uns dreierlei sagen:

        - um welchen Eintrag oder welche Zahl es geht, am besten mit der Adresse der Seite
        - was daran falsch, veraltet oder unverständlich ist
        - woher Sie die richtige Angabe haben, damit wir die Quelle nennen können

        Sie arbeiten bei einer der vorgestellten Stellen? Dann nehmen wir fehlende Adressen, etwa von Auftritten in
        sozialen Netzwerken, besonders gern entgegen.
      `,
      en: prose`
        Do you have a question about the directory, is a body missing, or have you come across a mistake? Ring us or
        write to us.

        ## Address and telephone

        - **Auslandsgesellschaft.de**
        - Steinstraße 48, 44147 Dortmund, Germany
        - Telephone: [+49 231 838 00 46](tel:+492318380046)

        The editors will add an e-mail address for the directory as soon as there is one. Until then, please telephone
        or send a letter.

        ## Reporting a mistake

        It helps us most if you tell us three things:

        - which entry or number you mean, ideally with the address of the page
        - what is wrong with it, out of date or hard to understand
        - where the correct information comes from, so that we can name the source

        Do you work for one of the bodies listed here? Then we should be particularly glad of any missing address,
        such as that of a social media account.
      `,
    },
  },
];
