import type { HandbookPage } from '../handbook-page.ts';

export const trouble: HandbookPage = {
  slug: 'schiefgegangen',
  title: 'Wie es weitergeht, wenn etwas schiefgeht',
  parts: [
    'Das Wichtigste zuerst: Was Sie tippen, hebt Ihr Browser auf, bis es gespeichert ist.',
    { heading: 'Nicht gespeichert' },
    'Oben im Formular steht, was fehlt oder nicht stimmt. Jeder Satz ist ein Link zu seinem Feld. Berichtigen Sie es und speichern Sie noch einmal.',
    { heading: 'Browser geschlossen, Seite verlassen, Rechner aus' },
    'Öffnen Sie den Eintrag wieder, am selben Rechner. Oben steht «Hier liegt noch Ungespeichertes von Ihnen». Wählen Sie «Übernehmen» und speichern Sie.',
    {
      picture: 'ungespeichert',
      alt: 'Der Hinweis «Hier liegt noch Ungespeichertes von Ihnen» mit den Knöpfen «Übernehmen» und «Verwerfen».',
    },
    { heading: 'Sie sind abgemeldet' },
    'Lassen Sie die Seite offen. Im Fenster «Sie sind abgemeldet» geben Sie Ihr Passwort ein, wählen «Wieder anmelden» und speichern noch einmal.',
    { heading: 'Jemand anders schreibt am selben Eintrag' },
    {
      points: [
        'Beim Öffnen steht «Eintrag in Bearbeitung». Fragen Sie kurz nach, oder lesen Sie nur: «Nur-Lese-Ansicht». «Übernehmen» nimmt der anderen Person das Formular weg.',
        'Beim Speichern steht «Inzwischen hat jemand gespeichert». Sie sehen beide Texte. Wählen Sie «Neueren Stand laden»; Ihr Text wird Ihnen dort Feld für Feld wieder angeboten.',
      ],
    },
    { heading: 'Die letzte Sicherung ist alt' },
    'Die Website sichert sich jede Nacht von selbst. Gelingt das zwei Tage lang nicht, steht es auf der Startseite der Administration. Sagen Sie es, wer den Server betreut.',
    { heading: 'Es liegt nicht an Ihnen' },
    'Ist die Datenbank gerade nicht erreichbar, sagt das eine Meldung. Lassen Sie die Seite offen und speichern Sie in einigen Minuten noch einmal. Hilft das nicht, sagen Sie der Administration, was Sie gerade getan haben, die Version unten im Menü und die Nummer in der Meldung, etwa 7F3K-Q2MD: An ihr findet sich, woran es lag.',
  ],
};
