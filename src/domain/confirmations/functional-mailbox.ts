import { fold } from '../search/word-folding.ts';

/** What mailboxes are called that belong to an office, not to a person. */
const offices = new Set(
  `info infos information kontakt contact office post poststelle mail email zentrale sekretariat secretariat buero bureau
  geschaeftsstelle verwaltung rathaus stadt gemeinde kreis landkreis stadtverwaltung buergerservice service team
  redaktion presse press europa europe eu international internationales partnerschaft partnerschaften
  staedtepartnerschaft staedtepartnerschaften twinning hallo hello willkommen welcome anfrage anfragen beratung
  foerderung programm projekte projects verein vorstand stiftung foundation institut institute netzwerk network
  generalsekretariat secretary contactus enquiries inquiries help support bund land staatskanzlei ministerium`
    .split(/\s+/)
    .map(fold),
);
/** How longer words of that kind end: `parlamentariergruppen`, `europareferat`. */
const ending = /(gruppen?|partnerschaft(en)?|referat|abteilung|stelle|zentrum|programm|centre|center)$/;

/**
 * Whether an e-mail address is that of an office: the name before the @ says so (`info`, `stadt.partnerschaften`), or
 * is the body's own (`dstgb@dstgb.de`). Everything else may be a person's and is left alone.
 */
export function isFunctional(email: string): boolean {
  const [mailbox = '', host = ''] = email.toLowerCase().split('@');
  const words = mailbox.split(/[._+-]+/).map((word) => fold(word));
  if (words.some((word) => offices.has(word) || ending.test(word))) return true;
  return words.length === 1 && mailbox.length > 1 && host.split('.').includes(mailbox);
}
