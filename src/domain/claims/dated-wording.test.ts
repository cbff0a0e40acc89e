import { describe, expect, it } from 'vitest';
import { datedWording } from './dated-wording.ts';

/** Sentences with the words that are found in them, in order; what is innocent has none. */
const german: [sentence: string, ...found: string[]][] = [
  // Of the page of 2021: each of these was untrue five years later.
  ['Über 130 Partner- und Freundschaften unterhalten Kommunen in NRW mit ihren britischen Pendants.', 'Über 130'],
  ['Polen belegt im Ländervergleich mit über 80 Partner- und Freundschaften Platz 3.', 'über 80'],
  ['Mit mehr als 260 Partner- und Freundschaften belegt Frankreich Platz 1.', 'mehr als 260'],
  ['In einer Vorschau können Sie schon das Nachfolgeprogramm ab dem Jahr 2021 einsehen.', 'ab dem Jahr 2021'],
  [
    'Im Herbst 2021 wird hier die Nachfolgepublikation zur Handreichung erscheinen.',
    'wird hier die Nachfolgepublikation zur Handreichung erscheinen',
  ],
  ['Den knapp 80 General- und Honorarkonsul*innen kommt eine Schlüsselfunktion zu.', 'knapp 80'],
  ['Neun Parlamentariergruppen befassen sich zurzeit mit bestimmten Ländern.', 'Neun Parlamentariergruppen', 'zurzeit'],
  ['In den Publikationen für die mehr als 360 Kommunen geht es um Partnerschaften.', 'mehr als 360'],
  // Others of the kind.
  ['Derzeit wird die Datenbank überarbeitet.', 'Derzeit'],
  ['Der Verband berät momentan nur telefonisch.', 'momentan'],
  ['Aktuell gibt es keine Ausschreibung.', 'Aktuell'],
  ['Bislang haben drei Städte den Preis bekommen.', 'Bislang'],
  ['Inzwischen gehört auch die Ukraine dazu.', 'Inzwischen'],
  ['Ein Ergebnis liegt noch nicht vor.', 'noch nicht'],
  ['Heute sitzt der Verein in Köln.', 'Heute'],
  ['In diesem Jahr steht Frankreich im Mittelpunkt.', 'In diesem Jahr'],
  ['Kürzlich ist ein neuer Leitfaden herausgekommen.', 'Kürzlich'],
  ['Zuletzt ging es um die Türkei.', 'Zuletzt'],
  ['Im vergangenen Herbst trafen sich die Partner in Lille.', 'vergangenen Herbst'],
  ['Demnächst gibt es auch Kurse auf Polnisch.', 'Demnächst'],
  ['Ein zweiter Band ist in Vorbereitung.', 'in Vorbereitung'],
  ['Im nächsten Jahr zieht die Stelle um.', 'nächsten Jahr'],
  ['Die neue Richtlinie soll im Mai starten.', 'soll im Mai starten'],
  ['Das Programm fördert ab 2027 auch Vereine.', 'ab 2027'],
  ['Dem Netzwerk gehören 45 Mitglieder an.', '45 Mitglieder'],
  ['Rund 200 Ehrenamtliche helfen mit.', 'Rund 200'],
  ['Zwölf kreisfreie Städte arbeiten darin zusammen.', 'Zwölf kreisfreie Städte'],
  // Innocent.
  ['Der Rat äußerte sich etwa am 24.02.2021 zum Brexit.'],
  ['Das Institut wurde 1948 gegründet und sitzt in Ludwigsburg.'],
  ['Seit 1951 setzt sich der Verband für Partnerschaften ein.'],
  ['Die Handreichung erschien im Herbst 2021.'],
  ['2024 gehörten dem Netzwerk 45 Mitglieder an.'],
  ['Im Jahr 2023 waren es rund 80 Konsulate.'],
  ['Stand 1. März 2024: mehr als 360 Kommunen.'],
  ['Auf der Website stehen aktuelle Ausschreibungen und Termine.'],
  ['Gefördert werden Begegnungen junger Menschen ab 12 Jahren.'],
  ['Der Antrag wird im Januar gestellt.'],
  ['Wer einen Antrag stellt, bekommt innerhalb von vier Wochen eine Antwort.'],
  ['Die Förderung deckt bis zu 80 Prozent der Kosten; das Programm läuft von 2021 bis 2027.'],
  ['Der Europapreis wird in vier Stufen verliehen.'],
  ['Das Team hilft bei Fragen zu Förderung und Partnersuche.'],
  ['Die Stelle wird Ihnen einen Partner nennen.'],
  ['Beide Verbände arbeiten eng zusammen.'],
  ['Der Preis erinnert bis heute an den Gründer.'],
  ['Baldige Antwort ist üblich.'],
  ['Die Datenbank nennt Ansprechpersonen in Stadt und Land.'],
  ['Wer neu ist, findet hier den Einstieg.'],
  ['Die Geschichte der Partnerschaft begann mit einem Brief.'],
  ['Das Referat stimmt sich mit den Ministerien ab.'],
  ['Ein Verein besteht aus mindestens sieben Personen (Bürgerliches Gesetzbuch, 1900).'],
  ['Die Kontaktbörse vermittelt Partner in ganz Europa.'],
  ['Der Landkreistag spricht für die Kreise im Land.'],
  ['Wer noch nicht weiß, wohin, beginnt bei der Kontaktbörse.'],
  ['Gefördert werden 90 Prozent größerer Projekte.'],
  ['Ein Austausch kostet rund 1,5 Millionen Euro.'],
];

const english: [sentence: string, ...found: string[]][] = [
  ['The database is currently being reworked.', 'currently'],
  ['At present there is no call for proposals.', 'At present'],
  ['The office is closed at the moment.', 'at the moment'],
  ['So far three towns have won the prize.', 'So far'],
  ['Results are not yet known.', 'not yet'],
  ['Today the association sits in Cologne.', 'Today'],
  ['This year the focus is on France.', 'This year'],
  ['A guide was recently published.', 'recently'],
  ['Last autumn the partners met in Lille.', 'Last autumn'],
  ['Courses in Polish will start in May.', 'will start'],
  ['The follow-up publication will be published in autumn 2021.', 'will be published'],
  ['A second volume is in preparation.', 'in preparation'],
  ['The body will soon move.', 'soon'],
  ['Next year the office moves.', 'Next year'],
  ['The upcoming round is open to clubs.', 'upcoming'],
  ['Clubs are funded from 2027.', 'from 2027'],
  ['Just under 80 consulates work there.', 'Just under 80'],
  ['More than 260 links join the two.', 'More than 260'],
  ['Nine parliamentary groups deal with single countries.', 'Nine parliamentary groups'],
  ['It speaks for 360 municipalities.', '360 municipalities'],
  ['France ranks first among the partner countries.', 'ranks first'],
  // Innocent.
  ['The institute was founded in 1948 and sits in Ludwigsburg.'],
  ['Since 1951 the council has worked for twinning.'],
  ['The guide appeared in autumn 2021.'],
  ['In 2024 the network had 45 members.'],
  ['As of March 2024 there were more than 360 municipalities.'],
  ['The programme runs from 2021 to 2027.'],
  ['It funds meetings of young people aged 12 and over.'],
  ['The body will help you to find a partner.'],
  ['Applications are made in January.'],
  ['The prize has four stages.'],
  ['The website lists open calls and events.'],
  ['It was set up shortly after the war.'],
  ['Whoever is new finds a way in here.'],
  ['Both work closely together.'],
  ['It covers up to 80 % of the costs of a meeting held in 2026.'],
  ['The story of the partnership began with a letter.'],
  ['The finder names contacts in town and country.'],
  ['Answers come within four weeks.'],
  ['The council speaks for the districts of the state.'],
  ['Its prize recalls the founder to this day.'],
  ['A visit is paid up to about 80 % of its costs.'],
];

describe.each([
  ['de', german],
  ['en', english],
] as const)('wording that will rot (%s)', (locale, sentences) => {
  it.each(sentences)('%s', (sentence, ...found) => {
    expect(datedWording(sentence, locale).map(({ words }) => words)).toEqual(found.filter(Boolean));
  });
});

describe('a text of several sentences', () => {
  it('tells each, in order, and not twice the same in one sentence', () => {
    const text = 'Derzeit und aktuell ruht die Arbeit. Knapp 80 Konsulate warten.\nDemnächst geht es weiter.';
    expect(datedWording(text, 'de')).toEqual([
      { words: 'Derzeit', rot: 'now' },
      { words: 'Knapp 80', rot: 'count' },
      { words: 'Demnächst', rot: 'future' },
    ]);
  });

  it('has a table of at least 80 sentences, half of them innocent', () => {
    const all = [...german, ...english];
    const innocent = all.filter(([, ...found]) => !found.length);
    expect(all.length).toBeGreaterThanOrEqual(80);
    expect(innocent.length / all.length).toBeGreaterThan(0.45);
  });
});
