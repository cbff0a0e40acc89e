import { prose } from './prose.ts';
import type { SeedPage } from './seed-types.ts';

/**
 * Pages the law asks for. What only the organisation knows is never invented: a sentence says that staff are to add it,
 * and visitors do not see that sentence.
 */
export const pagesLegal: SeedPage[] = [
  {
    key: 'imprint',
    title: { de: 'Impressum', en: 'Legal notice' },
    body: {
      de: prose`
        Angaben nach § 5 des Digitale-Dienste-Gesetzes (DDG)

        ## Diensteanbieterin

        Auslandsgesellschaft.de, Steinstraße 48, 44147 Dortmund

        Genaue Bezeichnung und Rechtsform: wird von der Redaktion ergänzt.

        ## Vertretung

        Vertretungsberechtigte Personen: wird von der Redaktion ergänzt.

        ## Kontakt

        - Telefon: [+49 231 838 00 46](tel:+492318380046)
        - E-Mail: [info@auslandsgesellschaft.de](mailto:info@auslandsgesellschaft.de)

        ## Register

        Registergericht und Registernummer: wird von der Redaktion ergänzt.

        ## Umsatzsteuer

        Umsatzsteuer-Identifikationsnummer, falls vorhanden: wird von der Redaktion ergänzt.

        ## Verantwortlich für den Inhalt

        Name und Anschrift der nach § 18 Absatz 2 des Medienstaatsvertrags verantwortlichen Person, falls
        erforderlich: wird von der Redaktion ergänzt.

        ## Links zu anderen Websites

        Dieses Verzeichnis verweist auf viele fremde Seiten. Für deren Inhalt ist zuständig, wer sie betreibt. Wenn Ihnen
        dort etwas auffällt, das gegen Gesetze verstößt, sagen Sie uns bitte Bescheid. Wir prüfen den Hinweis und entfernen
        den Link, wenn er zutrifft.
      `,
      en: prose`
        Information required by section 5 of the German Digital Services Act (Digitale-Dienste-Gesetz, DDG)

        ## Service provider

        Auslandsgesellschaft.de, Steinstraße 48, 44147 Dortmund, Germany

        Full name and legal form: to be added by the editors.

        ## Representation

        Persons authorised to represent the provider: to be added by the editors.

        ## Contact

        - Telephone: [+49 231 838 00 46](tel:+492318380046)
        - E-mail: [info@auslandsgesellschaft.de](mailto:info@auslandsgesellschaft.de)

        ## Register

        Register court and registration number: to be added by the editors.

        ## Value added tax

        VAT identification number, if there is one: to be added by the editors.

        ## Responsible for the content

        Name and address of the person responsible under section 18(2) of the Interstate Media Treaty
        (Medienstaatsvertrag), if required: to be added by the editors.

        ## Links to other websites

        This directory points to many websites run by others, who answer for what is on them. If you notice anything
        unlawful there, please let us know: we will look into it and take the link out if you are right.
      `,
    },
  },
  {
    key: 'privacy',
    title: { de: 'Datenschutz', en: 'Privacy' },
    body: {
      de: prose`
        Wer dieses Verzeichnis liest, hinterlässt keine Spuren, die wir auswerten könnten. Hier steht, welche Daten
        trotzdem anfallen und welche Rechte Sie haben.

        ## Wer verantwortlich ist

        Auslandsgesellschaft.de, Steinstraße 48, 44147 Dortmund, Telefon [+49 231 838 00 46](tel:+492318380046).
        Datenschutzbeauftragte Person, falls benannt: wird von der Redaktion ergänzt.

        ## Was wir nicht tun

        - Wir setzen beim Besuch der Website **keine Cookies** und speichern auch sonst nichts auf Ihrem Gerät.
        - Wir laden **nichts von fremden Servern**: keine Schriften, keine Karten, keine Bilder, keine Schaltflächen
          sozialer Netzwerke.
        - Wir messen keine Reichweite und legen keine Profile an.

        ## Was beim Aufruf einer Seite geschieht

        Ihr Browser schickt uns Ihre IP-Adresse, die gewünschte Seite und technische Angaben wie die bevorzugte
        Sprache. Ohne die IP-Adresse könnten wir nicht antworten. Die Anwendung nutzt sie für die Antwort und dafür,
        übermäßig viele Anfragen abzuwehren; das geschieht im Arbeitsspeicher, gespeichert wird sie nicht.
        Rechtsgrundlage ist unser berechtigtes Interesse daran, die Website sicher bereitzustellen (Artikel 6 Absatz 1
        Buchstabe f DSGVO).

        Protokolle des Unternehmens, das die Website technisch betreibt: Name, Umfang und Speicherdauer werden von der
        Redaktion ergänzt.

        ## Wenn Sie uns anrufen oder schreiben

        Was Sie uns mitteilen, verwenden wir, um Ihr Anliegen zu bearbeiten (Artikel 6 Absatz 1 Buchstabe f DSGVO).
        Speicherdauer: wird von der Redaktion ergänzt.

        ## Wenn Sie uns über das Formular schreiben

        Das [Formular „Fehler melden“](/de/rueckmeldung) speichert, was Sie eintragen, dazu Nummer und Zeitpunkt. Ihre
        E-Mail-Adresse ist freiwillig. Wir nutzen sie nur, um nachzufragen und zu antworten (Artikel 6 Absatz 1
        Buchstabe f DSGVO). Wir löschen sie 90 Tage, nachdem wir Ihre Meldung abgeschlossen haben, spätestens 365 Tage
        nach dem Absenden. Ihre Nachricht bleibt gespeichert, damit nachvollziehbar ist, warum sich ein Eintrag
        geändert hat. Nennen Sie uns die Nummer, und wir löschen sie ganz. Was wir als Spam ablegen, löschen wir 90 Tage
        danach ganz.

        ## Wenn wir einen Akteur nach seinem Eintrag fragen

        Einmal im Jahr kann diese Website einen Akteur per E-Mail fragen, ob sein Eintrag stimmt: nur an seinem
        allgemeinen Postfach, nie bei einer Person (Artikel 6 Absatz 1 Buchstabe f DSGVO). Der Link in der E-Mail gilt
        28 Tage. Gespeichert wird, wann und unter welcher Adresse wir gefragt haben und wann eine Antwort kam, solange es
        den Eintrag gibt. Vorschläge behandeln wir wie eine Meldung über das Formular. Wer nicht mehr gefragt werden
        möchte, sagt es unter diesem Link: Dann löschen wir die Adresse dort und schreiben nie wieder.

        ## Wenn eine Suche nichts findet

        Damit die Suche besser wird, zählen wir Suchen ohne Treffer: die Wörter, die Sprache der Seite, wie oft und an
        welchem Tag zuletzt. Wer gesucht hat, speichern wir nicht, auch keine IP-Adresse. Was wie eine E-Mail-Adresse
        oder eine Telefonnummer aussieht, und lange Texte werden nicht gespeichert. Die Liste hat höchstens 500
        Einträge; nur die Redaktion sieht sie.

        ## Wenn Sie einem Link folgen

        Die Links zu anderen Websites sind einfache Verweise. Erst wenn Sie einen anklicken, erfährt der Betreiber der
        anderen Seite von Ihnen; dann gelten dessen Regeln.

        ## Anmeldung der Redaktion

        Wer das Verzeichnis pflegt, meldet sich mit einem Konto an. Dafür wird ein technisch notwendiges Cookie gesetzt,
        das die Anmeldung festhält, ungenutzt 8 Stunden lang (§ 25 Absatz 2 Nummer 2 TDDDG). Zwei weitere merken sich
        Sprache und Aussehen, wenn jemand sie dort wählt. Gespeichert werden Name, E-Mail-Adresse, Rolle, seit wann
        jemand angemeldet ist und wer welche Fassung geschrieben hat. Besucherinnen und Besucher betrifft das nicht.

        ## Ihre Rechte

        Nach den Artikeln 15 bis 21 der Datenschutz-Grundverordnung (DSGVO) können Sie verlangen:

        - Auskunft darüber, was über Sie gespeichert ist
        - Berichtigung falscher Angaben
        - Löschung
        - Einschränkung der Verarbeitung
        - Übertragung Ihrer Daten in einem gängigen Format

        Beruht die Verarbeitung auf unserem berechtigten Interesse, dürfen Sie ihr aus Gründen, die sich aus Ihrer
        besonderen Situation ergeben, **widersprechen**.

        Sie können sich außerdem bei einer Aufsichtsbehörde beschweren. Für uns zuständig ist die Landesbeauftragte
        für Datenschutz und Informationsfreiheit Nordrhein-Westfalen (LDI NRW).
      `,
      en: prose`
        You can read this directory without leaving traces that we could analyse. This page says which data are
        processed all the same and what rights you have.

        ## Who is responsible

        Auslandsgesellschaft.de, Steinstraße 48, 44147 Dortmund, Germany, telephone [+49 231 838 00
        46](tel:+492318380046). Data protection officer, if one has been appointed: to be added by the editors.

        ## What we do not do

        - We set **no cookies** when you visit the site and store nothing else on your device.
        - We load **nothing from other servers**: no fonts, no maps, no pictures, no social media buttons.
        - We do not measure traffic and do not build profiles.

        ## What happens when you open a page

        Your browser sends us your IP address, the page you want and technical details such as your preferred
        language. Without the IP address we could not reply. The application uses it to answer and to fend off
        excessive numbers of requests; this happens in working memory, and the address is not stored. The legal basis
        is our legitimate interest in providing the site securely (Article 6(1)(f) GDPR).

        Logs kept by the company that runs the site’s servers: its name, what it logs and for how long are to be added
        by the editors.

        ## If you ring or write to us

        We use what you tell us to deal with your request (Article 6(1)(f) GDPR). How long we keep it: to be added by
        the editors.

        ## If you write to us through the form

        The [form “Report an error”](/en/feedback) stores what you enter, with a number and the time. Your e-mail address is
        optional. We use it only to ask and to answer (Article 6(1)(f) GDPR). We delete it 90 days after we have dealt
        with your report, and at the latest 365 days after it was sent. Your message stays, so that it can be traced
        why an entry has changed. Tell us the number and we will delete all of it. What we file as spam is deleted whole
        90 days later.

        ## When we ask an organisation about its entry

        Once a year this site may ask an organisation by e-mail whether its entry is right: only at its general mailbox,
        never a person (Article 6(1)(f) GDPR). The link in the e-mail is valid for 28 days. We store when and at which
        address we asked and when an answer came, for as long as there is the entry. Proposals are treated like a report
        through the form. Whoever does not want to be asked again says so under that link: we then delete the address
        there and never write again.

        ## When a search finds nothing

        To make the search better, we count searches without a result: the words, the language of the page, how often
        and on which day last. Who searched is not stored, nor is any IP address. Whatever looks like an e-mail address
        or a telephone number is not stored, nor are long texts. The list has 500 entries at most; only our editors see
        it.

        ## If you follow a link

        Links to other websites are plain links. Only when you click on one does the operator of the other site learn
        of you, and from then on their rules apply.

        ## When our editors sign in

        Those who maintain the directory sign in with an account. This sets a cookie that is strictly necessary and
        remembers that they are signed in, for 8 hours while it is not used (section 25(2) no. 2 TDDDG). Two more
        remember language and appearance, if somebody chooses them there. We store name, e-mail address, role, since
        when somebody is signed in, and who wrote which version. It does not affect visitors.

        ## Your rights

        Under Articles 15 to 21 of the General Data Protection Regulation (GDPR) you may ask for:

        - access to whatever is stored about you
        - correction of anything that is wrong
        - erasure
        - restriction of processing
        - transfer of your data in a common format

        Where processing rests on our legitimate interest, you may **object** to it on grounds relating to your
        particular situation.

        You may also complain to a supervisory authority. Ours is the State Commissioner for Data Protection and
        Freedom of Information of North Rhine-Westphalia (Landesbeauftragte für Datenschutz und Informationsfreiheit
        Nordrhein-Westfalen, LDI NRW).
      `,
    },
  },
  {
    key: 'accessibility',
    title: { de: 'Barrierefreiheit', en: 'Accessibility' },
    body: {
      de: prose`
        Dieses Verzeichnis soll für alle nutzbar sein, mit Maus, Tastatur, Vorleseprogramm oder Lupe, am Rechner wie am
        Telefon.

        ## Wofür diese Erklärung gilt

        Die Erklärung gilt für die Website „Who is Who der kommunalen Partnerschaften“ der Auslandsgesellschaft.de.
        Sie folgt dem Aufbau, den § 10b des Behindertengleichstellungsgesetzes Nordrhein-Westfalen (BGG NRW) und die
        Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen (BITVNRW) für öffentliche Stellen vorsehen, und
        wir halten uns daran. Ob die Auslandsgesellschaft rechtlich dazu verpflichtet ist, wird von der Redaktion ergänzt.

        ## Stand der Vereinbarkeit

        Maßstab sind die europäische Norm EN 301 549 und die Web Content Accessibility Guidelines (WCAG) 2.2, Stufe
        AA. Nach unserer eigenen Bewertung vom 23. November 2026 ist die Website damit **teilweise vereinbar**: Die
        Einschränkungen stehen im nächsten Abschnitt. Eine Prüfung durch Dritte hat nicht stattgefunden.

        ## Was noch nicht barrierefrei ist

        - **Englische Texte:** Einzelne Sätze können missverständlich sein. Grund: Die Redaktion hat sie noch nicht
          durchgesehen. Alternative: der deutsche Text. Nicht durchgesehene Texte sind gekennzeichnet.
        - **Leichte Sprache und Gebärdensprache:** Erläuterungen darin gibt es bisher nicht. Grund: Sie müssen von
          Fachleuten erstellt werden. Alternative: Wir erklären Ihnen die Inhalte gern am Telefon.
        - **Andere Websites:** Viele Links führen zu Seiten anderer Organisationen. Ob sie barrierefrei sind, liegt
          nicht in unserer Hand. Alternative: Das Wichtigste steht im Eintrag selbst.

        Die Karte der Partnerländer ist ein Bild. Alles, was sie zeigt, steht daneben als Text.

        ## Wann diese Erklärung entstand

        Erstellt am 23. November 2026 auf Grundlage einer Selbstbewertung, zuletzt überprüft am 23. November 2026.

        ## Barriere melden

        Sagen Sie uns, wo es hakt, oder fragen Sie nach Inhalten in einer Form, die Sie nutzen können. Wir antworten in
        zwei bis höchstens sechs Wochen.

        - [Formular „Fehler melden“](/de/rueckmeldung), ohne Anmeldung und auf Wunsch ohne Namen
        - Auslandsgesellschaft.de, Steinstraße 48, 44147 Dortmund
        - Telefon: [+49 231 838 00 46](tel:+492318380046)
        - E-Mail: [info@auslandsgesellschaft.de](mailto:info@auslandsgesellschaft.de)

        ## Wenn wir nicht weiterhelfen

        Führt Ihre Meldung zu keiner zufriedenstellenden Lösung, können Sie sich an die **Ombudsstelle für
        barrierefreie Informationstechnik des Landes Nordrhein-Westfalen** wenden (§ 10d BGG NRW). Sie ist der
        Beauftragten für die Belange der Menschen mit Behinderungen zugeordnet und vermittelt, ohne dass Ihnen Kosten
        entstehen. Der Antrag und die Kontaktdaten stehen auf der [Seite der
        Ombudsstelle](https://www.lbbp.nrw.de/ombudsstelle).

        Ob öffentliche Stellen die Vorgaben einhalten, kontrolliert die [Überwachungsstelle für Barrierefreiheit
        NRW](https://www.it.nrw/informationstechnik/digitale-verwaltung/ueberwachungsstelle-fuer-barrierefreiheit-nrw)
        bei IT.NRW.
      `,
      en: prose`
        This directory is meant for everyone to use, whether with a mouse, a keyboard, a screen reader or a
        magnifier, at a desk or on a phone.

        ## What this statement covers

        The statement applies to the website “Who is Who of municipal partnerships” published by
        Auslandsgesellschaft.de. It is laid out as section 10b of the Disability Equality Act of North
        Rhine-Westphalia (BGG NRW) and the state’s ordinance on accessible information technology (BITVNRW) prescribe
        for public bodies, and we abide by it. Whether the law obliges Auslandsgesellschaft to do so is to be added by the
        editors.

        ## How far the site conforms

        We measure it against the European standard EN 301 549 and the Web Content Accessibility Guidelines (WCAG)
        2.2, level AA. By our own assessment of 23 November 2026 the site is **partially conformant**, the limitations
        being listed in the next section. Nobody from outside has tested it.

        ## What is not yet accessible

        - **English texts:** some passages may be misleading. Reason: the editors have not yet read them. Alternative:
          the German text. Texts that have not been read are marked.
        - **Easy language and sign language:** explanations in these are not available so far. Reason: specialists
          have to prepare them. Alternative: we will gladly explain the content to you on the telephone.
        - **Other websites:** many links lead to sites of other organisations. Whether those are accessible is not in
          our hands. Alternative: the essentials are in the entry itself.

        The map of partner countries is a picture. Everything it shows stands beside it as text.

        ## When this statement was prepared

        Prepared on 23 November 2026 on the basis of a self-assessment, last reviewed on 23 November 2026.

        ## Reporting a barrier

        Tell us where you got stuck, or ask for content in a form you can use. We will answer within two to six weeks
        at most.

        - [Form “Report an error”](/en/feedback), no account needed and no name if you prefer
        - Auslandsgesellschaft.de, Steinstraße 48, 44147 Dortmund, Germany
        - Telephone: [+49 231 838 00 46](tel:+492318380046)
        - E-mail: [info@auslandsgesellschaft.de](mailto:info@auslandsgesellschaft.de)

        ## If we cannot help

        If your report does not lead to a satisfactory solution, you can turn to the ombuds office for accessible
        information technology of North Rhine-Westphalia (**Ombudsstelle für barrierefreie Informationstechnik**),
        which mediates at no cost to you (section 10d BGG NRW). It is attached to the state commissioner for the
        concerns of people with disabilities. The application form and contact details are on the [page of the ombuds
        office](https://www.lbbp.nrw.de/ombudsstelle).

        Whether public bodies meet the requirements is checked by the [state’s monitoring
        body](https://www.it.nrw/informationstechnik/digitale-verwaltung/ueberwachungsstelle-fuer-barrierefreiheit-nrw)
        at IT.NRW.
      `,
    },
  },
];
