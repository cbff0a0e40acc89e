import { prose } from './prose.ts';
import type { SeedPage } from './seed-types.ts';

export const pagesAbout: SeedPage[] = [
  {
    key: 'about',
    title: { de: 'Über uns', en: 'About us' },
    body: {
      de: prose`
        Dieses Verzeichnis stellt Akteure der kommunalen Partnerschaften vor: was sie tun, wobei sie helfen und
        wie man sie erreicht. Es richtet sich an Ehrenamtliche, Verwaltungen und alle, die sich für
        Städtepartnerschaften interessieren.

        ## Wer dahintersteht

        Herausgeberin ist die Auslandsgesellschaft.de in Dortmund. Sie arbeitet mit Kommunen und Zivilgesellschaft für
        Städtepartnerschaften in Nordrhein-Westfalen und hat auch einen [eigenen
        Eintrag](/de/akteure/kompetenzzentrum-staedtepartnerschaften).

        ## Wie die Auswahl entstand

        Grundlage ist eine Liste der Auslandsgesellschaft aus dem Jahr 2021. Ausgewählt hat die Redaktion nach ihrer
        Erfahrung, welche Akteure in Politik, Verwaltung, Medien, Öffentlichkeit und Zivilgesellschaft viele Menschen
        erreichen und Beachtung finden. Sieben haben ihren Schwerpunkt in Nordrhein-Westfalen, dreizehn arbeiten auch
        darüber hinaus, in ganz Deutschland oder Europa.

        Die Liste ist nicht vollständig; es gibt viele weitere Stiftungen, Vereine, Behörden und Gremien. Die
        Reihenfolge ist alphabetisch und sagt nichts über die Bedeutung.

        ## Wie wir für Richtigkeit sorgen

        - Zu jeder Zahl unter [Fakten](/de/fakten) nennen wir die Quelle und, soweit bekannt, den Stand. Nennen zwei
          Quellen verschiedene Zahlen, zeigen wir beide, die neuere zuerst.
        - Fehlt uns eine Adresse, steht das da. Geraten wird nicht.
        - Was sich seit 2021 geändert hat, steht mit Datum beim jeweiligen Eintrag.
        - Die Angaben von 2021 haben wir aus gespeicherten Webseiten ergänzt. Ein Eintrag ohne Prüfdatum ist von der
          Redaktion nicht überprüft.

        ## Deutsch und Englisch

        Jeder Text liegt in beiden Sprachen vor. Englische Texte, die die Redaktion nicht durchgesehen hat, sind
        gekennzeichnet. Im Zweifel gilt der deutsche Text.

        ## Fehler melden

        Wenn etwas nicht stimmt oder ein Akteur fehlt, schreiben Sie uns über das [Formular](/de/rueckmeldung) oder nutzen
        Sie einen anderen Weg unter [Kontakt](/de/kontakt).
      `,
      en: prose`
        This directory presents organisations involved in municipal partnerships: what they do, what they can
        help with and how to reach them. It is written for volunteers, local government staff and anyone curious about
        town twinning.

        ## Who is behind it

        The publisher is Auslandsgesellschaft.de in Dortmund. It works with municipalities and civil society for town
        twinning in North Rhine-Westphalia and has [its own entry](/en/actors/competence-centre-town-twinning), too.

        ## How the organisations were chosen

        The directory is based on a list published by Auslandsgesellschaft in 2021. The editors chose organisations
        which, in their experience, reach many people and are noticed in politics, administration, the media, the public
        and civil society. Seven of them focus on North Rhine-Westphalia; thirteen also work elsewhere in Germany or
        Europe.

        The list is not complete: there are many more foundations, associations, authorities and committees. On the
        English pages the order is alphabetical by English name. It says nothing about importance.

        ## How we try to get it right

        - For every number among the [facts](/en/facts) we name the source and, as far as we know it, the date. Where
          two sources give different numbers we show both, the newer one first.
        - If we do not have an address, we say so. We do not guess.
        - What has changed since 2021 is listed, with its date, in the entry concerned.
        - We have added to the information of 2021 from stored web pages. An entry without a review date has not
          been checked by the editors.

        ## German and English

        Every text is available in both languages. English texts that the editors have not read are marked. In case
        of doubt, the German text applies.

        ## Reporting an error

        If something is wrong or an organisation is missing, write to us using the [form](/en/feedback) or any other way listed
        under [Contact](/en/contact).
      `,
    },
  },
  {
    key: 'contact',
    title: { de: 'Kontakt', en: 'Contact' },
    body: {
      de: prose`
        Für Fragen zum Verzeichnis, fehlende Akteure und Fehler erreichen Sie uns auf diesen Wegen.

        ## Formular

        Am schnellsten geht es mit dem [Formular „Fehler melden“](/de/rueckmeldung). Ein Konto brauchen Sie nicht, Ihre
        E-Mail-Adresse ist freiwillig. Gespeichert wird, was Sie eintragen, mit einer Nummer und dem Zeitpunkt. Ihre
        E-Mail-Adresse löschen wir 90 Tage, nachdem wir Ihre Meldung abgeschlossen haben, spätestens 365 Tage nach dem
        Absenden. Mehr dazu steht unter [Datenschutz](/de/datenschutz).

        ## Anschrift, Telefon, E-Mail

        - **Auslandsgesellschaft.de**
        - Steinstraße 48, 44147 Dortmund
        - Telefon: [+49 231 838 00 46](tel:+492318380046)
        - E-Mail: [info@auslandsgesellschaft.de](mailto:info@auslandsgesellschaft.de)

        ## Was uns hilft

        - der Eintrag oder die Zahl, um die es geht, am besten mit der Adresse der Seite
        - was daran falsch, veraltet oder unverständlich ist
        - woher Sie die richtige Angabe haben, damit wir die Quelle nennen können

        Wenn Sie bei einem der vorgestellten Akteure arbeiten, freuen wir uns über fehlende Adressen, etwa von Auftritten
        in sozialen Netzwerken.
      `,
      en: prose`
        If you have a question about the directory, miss an organisation or have found a mistake, you can reach us in
        these ways.

        ## Form

        The quickest way is the [form “Report an error”](/en/feedback). You do not need an account, and your e-mail
        address is optional. We store what you enter, with a number and the time. We delete your e-mail address 90 days
        after we have dealt with your report, and at the latest 365 days after it was sent. More on this under
        [Privacy](/en/privacy).

        ## Address, telephone, e-mail

        - **Auslandsgesellschaft.de**
        - Steinstraße 48, 44147 Dortmund, Germany
        - Telephone: [+49 231 838 00 46](tel:+492318380046)
        - E-mail: [info@auslandsgesellschaft.de](mailto:info@auslandsgesellschaft.de)

        ## What helps us

        - the entry or number you mean, ideally with the address of the page
        - what is wrong with it, out of date or hard to understand
        - where the correct information comes from, so that we can name the source

        If you work for one of the organisations listed here, we would be glad of any missing address, such as that of a
        social media account.
      `,
    },
  },
];
