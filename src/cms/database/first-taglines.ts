import type { Words } from '../fields/options.ts';

/** In one sentence, what each of the first entries does for visitors, by its German address. */
export const firstTaglines: Partial<Record<string, Words>> = {
  'british-german-association': {
    de: 'Verein für den Austausch zwischen Deutschland und dem Vereinigten Königreich, auch nach dem Brexit.',
    en: 'An association that keeps exchange between Germany and the United Kingdom going after Brexit.',
  },
  'rat-der-gemeinden-und-regionen-europas-cemr': {
    de: 'Europäischer Dachverband der Kommunen. In seiner Kontaktbörse können Kommunen Partner suchen.',
    en: 'Europe’s umbrella organisation for local government, with a partner-finding site for towns.',
  },
  'deutscher-landkreistag': {
    de: 'Vertritt die Landkreise im Bund, auch in der kommunalen Entwicklungszusammenarbeit.',
    en: 'Speaks for Germany’s counties at federal level, also on municipal development cooperation.',
  },
  'deutscher-staedtetag': {
    de: 'Vertritt vor allem die großen Städte und nimmt zu Städtepartnerschaften Stellung.',
    en: 'Speaks above all for Germany’s big cities and takes positions on town twinning.',
  },
  'deutscher-staedte-und-gemeindebund': {
    de: 'Vertritt Städte und Gemeinden in Deutschland. Städtepartnerschaften gehören zu seinen Themen.',
    en: 'Speaks for towns and municipalities in Germany. Town twinning is one of its subjects.',
  },
  'deutsches-polen-institut': {
    de: 'Forscht über Polen und hat deutsch-polnische Städtepartnerschaften untersucht.',
    en: 'Studies Poland and has surveyed town twinning between Germany and Poland.',
  },
  'deutsch-franzoesisches-institut': {
    de: 'Hilft bei der Suche nach Veröffentlichungen über deutsch-französische Partnerschaften.',
    en: 'Helps people find publications on Franco-German partnerships.',
  },
  'kontaktstelle-cerv-deutschland': {
    de: 'Berät dazu, wie man EU-Zuschüsse für Begegnungen von Partnerstädten beantragt, und vernetzt Partnerstädte.',
    en: 'Advises on applying for EU grants for meetings of twin towns and helps twin towns connect.',
  },
  europaministerkonferenz: {
    de: 'Hier beraten die Länder über Europa, gelegentlich auch über Partnerschaften von Kommunen.',
    en: 'Where Germany’s 16 states discuss Europe and, now and then, municipal partnerships.',
  },
  europarat: {
    de: 'Zeichnet Kommunen aus, die sich für Europa einsetzen. Höchste Auszeichnung ist der Europapreis.',
    en: 'Honours municipalities that work for Europe. Its highest award is the Europe Prize.',
  },
  'europa-union-nrw': {
    de: 'Vernetzt europäisch engagierte Kommunen und leistet Europaarbeit vor Ort, oft in Städtepartnerschaften.',
    en: 'Connects municipalities that are active in Europe; its branches often work with twin towns.',
  },
  'institut-fuer-europaeische-partnerschaften': {
    de: 'Begleitet öffentliche und private Akteure in ihrer Partnerschaftsarbeit.',
    en: 'Supports public and private organisations in their partnership work.',
  },
  'kompetenzzentrum-staedtepartnerschaften': {
    de: 'Berät Kommunen und Zivilgesellschaft auf wissenschaftlicher Grundlage und gibt dieses Verzeichnis heraus.',
    en: 'Gives research-based advice to municipalities and civil society. Publishes this directory.',
  },
  'konsularische-vertretungen-nrw': {
    de: 'Fördern den Austausch zwischen Ländern und helfen bei Fragen kommunaler Partnerschaften.',
    en: 'Promote exchange between countries and help with questions about municipal partnerships.',
  },
  'landkreistag-nrw': {
    de: 'Vertritt die Kreise in Nordrhein-Westfalen. Auch Kreise haben Partner im Ausland.',
    en: 'Represents the counties of North Rhine-Westphalia. Counties have partners abroad, too.',
  },
  'parlamentariergruppen-landtag-nrw': {
    de: 'Abgeordnete beraten über einzelne Länder, regelmäßig auch über Städtepartnerschaften.',
    en: 'Members of the state parliament discuss particular countries and, regularly, town twinning.',
  },
  'rgre-deutsche-sektion': {
    de: 'Führt die Datenbank der Partnerschaften deutscher Kommunen und erklärt EU-Fördermittel.',
    en: 'Keeps the database of German municipal partnerships and explains EU funding.',
  },
  'staatskanzlei-nrw': {
    de: 'Erarbeitet das Konzept des Landes für Städtepartnerschaften und zeichnet europaaktive Kommunen aus.',
    en: 'Draws up the state’s policy on town twinning and honours municipalities active in Europe.',
  },
  'staedtetag-nrw': {
    de: 'Vertritt Städte in NRW und hält den Kontakt zum europäischen Städtenetz Eurocities.',
    en: 'Represents cities in North Rhine-Westphalia and links them with the network Eurocities.',
  },
  'staedte-und-gemeindebund-nrw': {
    de: 'Vertritt Städte und Gemeinden in NRW. Seine Publikationen behandeln oft Partnerschaften.',
    en: 'Represents towns and municipalities in NRW. Its publications often deal with twinning.',
  },
};
