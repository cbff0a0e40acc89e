import { forgottenPasswordWords } from '../sign-in/forgotten-password.ts';

/** In a list, where a document has nothing to show in a column. Payload's own is "<Kein Stand>". */
const general = { noLabel: '–' };

/** What the admin says otherwise than Payload would. */
export const payloadWords = {
  de: { ...forgottenPasswordWords.de, general },
  en: { ...forgottenPasswordWords.en, general },
};
