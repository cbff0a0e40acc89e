/**
 * What people type, and what they expect to see first: the key of an entry, or of several that are as good, of a
 * country (`country:`), a programme (`programme:`), a fact (`fact:`) or a page (`page:`), or `-` where nothing is to be
 * found. Judged by a person from what the content says.
 */
export const judgedSearches: Record<'de' | 'en', string> = {
  de: `
    # Money
    Förderung: efbb
    foerderung: efbb
    forderung: efbb
    Förderungen: efbb
    Fördermittel: efbb
    Fördergelder: efbb
    EU-Förderung: efbb
    EU Förderung: efbb
    Zuschuss: efbb
    Zuschuß: efbb
    Zuschüsse: efbb
    Zuschuss Begegnung: efbb
    CERV Antrag: efbb
    cerf: efbb
    Geld: efbb
    Gelder: efbb
    Geld für Städtereise: efbb
    wer kann eine Reise bezahlen: efbb
    wer zahlt: efbb
    Reisekosten: efbb
    Fahrtkostenzuschuss: efbb
    Reise: efbb
    Reisekostenzuschuss: efbb
    EU: efbb
    Städtepartnerschaften finanzieren: auslandsgesellschaft|efbb
    Europa-Scheck: stk-nrw
    Europascheck: stk-nrw
    Europa Scheck: stk-nrw
    Bürgerfonds: programme:buergerfonds
    DPJW: programme:dpjw
    deutsch-polnisches Jugendwerk: programme:dpjw
    Zukunftsfonds: programme:zukunftsfonds
    Interreg: programme:interreg-de-nl-kpf|programme:interreg-meuse-rhine
    Nakopa: programme:skew-nakopa
    Jugendbrücke: programme:jugendbruecke
    buergerfonds.eu: programme:buergerfonds
    # What it is
    Grundlagen: page:basics
    wie beginnt man eine Partnerschaft: page:basics
    # Bodies by name, abbreviation, former name
    dfi: dfi
    DFI: dfi
    RGRE: rgre
    CEMR: cemr
    CCRE: cemr
    COE: coe
    coe: coe
    AG: auslandsgesellschaft
    BGA: bga
    EUD: eud-nrw
    EMK: emk
    IPZ: ipz
    DStGB: dstgb
    StGB NRW: stgb-nrw
    stgbnrw: stgb-nrw
    St.GB.NRW: stgb-nrw
    LKT: lkt-nrw
    StK: stk-nrw
    MBEIM: stk-nrw
    EfBB: efbb
    Europa für Bürgerinnen und Bürger: efbb
    Europa für Bürger:innen: efbb
    Rat der Gemeinden Europas: cemr|rgre
    Europarat: coe
    Europaunion: eud-nrw
    Europa Union: eud-nrw
    Gemeindebund: stgb-nrw|dstgb
    Städtetag: st-nrw|dst
    Landkreistag: lkt-nrw|dlt
    Deutscher Städtetag: dst
    Netzwerkstelle: auslandsgesellschaft
    Auslandsgesellschaft: auslandsgesellschaft
    Polen Institut: dpi
    Poleninstitut: dpi
    Staatskanzlei: stk-nrw
    Liminski: stk-nrw
    # What they are and do
    Ministerium: stk-nrw
    Spitzenverband: dst|dlt|dstgb|st-nrw|lkt-nrw|stgb-nrw
    Landrat: lkt-nrw
    Bürgermeister: st-nrw|stgb-nrw
    Kreispartnerschaft: lkt-nrw
    Landtag: landtag-nrw-groups
    Abgeordnete: landtag-nrw-groups
    Konsulat: konsulate-nrw
    Konsulin: konsulate-nrw
    Honorarkonsul: konsulate-nrw
    Honorarkonsulin: konsulate-nrw
    türkisches Konsulat: konsulate-nrw
    Diplomat: konsulate-nrw
    Botschaft: konsulate-nrw
    Visum: konsulate-nrw
    Partnersuche: cemr|rgre|auslandsgesellschaft
    Partnerstadt finden: cemr|auslandsgesellschaft
    Jumelage: dfi
    Städtepartnerschaft: auslandsgesellschaft
    Staedtepartnerschaft: auslandsgesellschaft
    Stadtepartnerschaft: auslandsgesellschaft
    Städepartnerschaft: auslandsgesellschaft
    Städte-Partnerschaft: auslandsgesellschaft
    Städte Partnerschaft: auslandsgesellschaft
    Partnerstadt: auslandsgesellschaft
    Sister City: auslandsgesellschaft
    Handreichung: auslandsgesellschaft
    Handreichung „Städtepartnerschaften entwickeln, leben, ausbauen, finanzieren“: auslandsgesellschaft
    Think Tank: auslandsgesellschaft
    Ehrenamt: ipz|auslandsgesellschaft
    ehrenamtlich: ipz|auslandsgesellschaft
    Schüleraustausch: programme:interreg-de-nl-kpf|programme:dpjw
    Jugendaustausch: programme:tandem|programme:conact
    Jugentaustausch: programme:tandem|programme:conact
    Datenbank: rgre
    Vertrag: rgre
    Preis: coe|ipz
    Europapreis: coe
    Bücher: dfi
    Literatur: dfi
    Studie Polen: dpi
    Entwicklungszusammenarbeit: dlt
    Eurocities: st-nrw
    Kontaktstele: efbb
    Twitter: cemr
    YouTube: dstgb
    # Countries and places
    England: bga
    Großbritannien: bga
    Grossbritannien: bga
    UK: bga
    Schottland: bga|lkt-nrw
    Wales: bga
    Brexit: bga|dst|dstgb|st-nrw
    Frankreich: dfi
    französisch: dfi
    Polen: dpi
    pollen: dpi
    Polen Städtepartnerschaft: dpi
    Türkei: landtag-nrw-groups
    Tuerkei: landtag-nrw-groups
    Ukraine: auslandsgesellschaft
    Ludwigsburg: dfi
    Köln: rgre|dst|st-nrw
    Koeln: rgre|dst|st-nrw
    Straßburg: coe
    Strassburg: coe
    Dortmund: auslandsgesellschaft|eud-nrw
    Bretagne: lkt-nrw|dfi
    Paderborn: fact:paderborn-le-mans
    Le Mans: fact:paderborn-le-mans
    Oxford: fact:bonn-oxford
    wie viele Partnerschaften hat NRW mit Frankreich: dfi
    Welttag der Partnerstädte: fact:world-day
    Israel: stk-nrw
    # Addresses
    dfi.de: dfi
    www.dfi.de: dfi
    https://www.dfi.de/: dfi
    http://dfi.de/ueber-uns/geschichte: dfi
    rgre.de: rgre
    https://www.rgre.de/partnerschaft/online-datenbank: rgre
    info@rgre.de: rgre
    staedtepartnerschaftennrw.org: auslandsgesellschaft
    kommunen.nrw: stgb-nrw
    kontaktstelle-efbb.de: efbb
    pace.coe.int: coe
    twinning.org: cemr
    # Letters in another shape
    ﬁnanzieren: efbb|auslandsgesellschaft
    ｅｕｒｏｐａｒａｔ: coe
    EUROPARAT: coe
    # Pages
    Impressum: page:imprint
    Datenschutz: page:privacy
    Kontakt: page:contact
    CSV: page:take-along
    Open Data: page:take-along
    einbetten: page:take-along
    RSS: page:take-along
    Broschüre: auslandsgesellschaft|page:brochure
    PDF: page:brochure
    Fehler melden: page:report
    Zahlen und Fakten: page:facts
    # Partner countries
    Niederlande: country:NL
    Holland: country:NL
    Griechenland: country:GR
    Tschechien: country:CZ
    Japan: country:JP
    Weimarer Dreieck: country:FR|country:PL
    # Nothing is to be found
    Spanien: -
    Münster: country:UA|programme:europa-schecks|programme:kjfp-nrw
    qqqq: -
    Bundesliga: -
    Beirut: -
    1812er: -
  `,
  en: `
    how to begin a twinning: page:basics
    money: efbb
    grant: efbb
    grants: efbb
    subsidy: efbb
    funding: efbb
    EU funding: efbb
    travel costs: efbb
    money for twinning trip: efbb
    who can fund twinning: efbb
    who pays: efbb
    sister city: auslandsgesellschaft
    sister cities: auslandsgesellschaft
    twin town: auslandsgesellschaft
    twinning: auslandsgesellschaft
    twining: auslandsgesellschaft
    how to twin: auslandsgesellschaft
    find a twin town: cemr
    jumelage: dfi
    honorary consul: konsulate-nrw
    consul: konsulate-nrw
    consulate: konsulate-nrw
    embassy: konsulate-nrw
    visa: konsulate-nrw
    UK: bga
    UK twinning: bga
    England: bga
    Scotland: bga|lkt-nrw
    Scottish: bga
    Wales: bga
    Britain: bga
    British council: bga
    British German Association: bga
    council of europe: coe
    councl of europe: coe
    Council of European Municipalities: cemr|rgre
    German Poland Institute: dpi
    Poland: dpi
    France: dfi
    French: dfi
    Turkey: landtag-nrw-groups
    Cologne: rgre|dst|st-nrw
    ministry: stk-nrw
    ministry for Europe: stk-nrw
    mayor: st-nrw
    district: lkt-nrw
    county: lkt-nrw
    development cooperation: dlt
    think tank: auslandsgesellschaft
    school exchange: fact:school-partnerships-with-france|programme:uk-german-connection|programme:conact
    volunteers: ipz|auslandsgesellschaft
    database: rgre
    agreement: rgre
    award: coe|ipz
    Europe Prize: coe
    books: dfi
    handbook: auslandsgesellschaft
    advice: auslandsgesellschaft|ipz|efbb
    Brexit: bga|dst|dstgb|st-nrw
    members of parliament: landtag-nrw-groups
    Coventry: fact:coventry-stalingrad
    Citizens' Fund: programme:buergerfonds
    Dull: fact:dull-boring-bland
    privacy: page:privacy
    accessibility: page:accessibility
    open data: page:take-along
    embed: page:take-along
    brochure: page:brochure
    report an error: page:report
    feedback: page:report
    who is who: page:about
    qqqq.org: -
    xylophone: -
  `,
};
