import { changedTitles } from '../../cms/database/name-facts.ts';
import { changedByRename } from '../../cms/database/rename-contact-point.ts';

/**
 * Which values of a release's kept database are changed on purpose on the way to this one: from what to what, in a line
 * for each, under the name of the release. All others are to be found again as they were.
 */
export const namedChanges: Record<string, [unknown, unknown][]> = {
  '0.1.0': [
    // Texts are cleaned: composed, without what nobody sees, addresses and telephone numbers in their one form.
    ['Bu\u0308ro fu\u0308r Zusammen\u00adarbeit', 'Büro für Zusammenarbeit'],
    ['\ufeffMu\u0308nster\u00a0', 'Münster'],
    ['Hilft\u200b bei Anträgen.\u202e', 'Hilft bei Anträgen.'],
    [' Leitfaden\u00a0', 'Leitfaden'],
    ['Umgezogen\u2060', 'Umgezogen'],
    ['https://www.büro-münster.example/über', 'https://www.xn--bro-mnster-9dbe.example/über'],
    ['https://büro.example', 'https://xn--bro-hoa.example'],
    ['https://büro.example/a', 'https://xn--bro-hoa.example/a'],
    ['0231 / 838 00-46', '+492318380046'],
    ['+49 231 838 00 46', '+492318380046'],
    // Facts get titles instead of keys.
    ...changedTitles,
    // Who was renamed is listed by the new name.
    ...changedByRename,
    // The page of needs is a view of the directory.
    ['help', 'directory'],
  ],
};
