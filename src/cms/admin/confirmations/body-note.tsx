import type { UIFieldServerProps } from 'payload';
import { isFunctional } from '../../../domain/confirmations/functional-mailbox.ts';
import { dayInWords } from '../../../domain/findings/in-words.ts';
import { ourLocale } from '../../../i18n/locales.ts';
import { isEditor } from '../../access.ts';
import { notedConfirmations } from '../../confirmations/noted.ts';
import { words } from './words.ts';

/** In the form of an entry: what its body has said of it, and whether it is asked at all. */
export async function BodyNote({ id, data, req }: UIFieldServerProps) {
  if (!id || !isEditor(req)) return null;
  const language = ourLocale(req.i18n.language);
  const say = words[language];
  const { asksBodies } = await req.payload.findGlobal({ slug: 'confirmation-rules', depth: 0, overrideAccess: true });
  const noted = (await notedConfirmations(req)).get(String(id));
  const email: unknown = (data as { contact?: { email?: unknown } } | undefined)?.contact?.email;
  const told = (moment: string | null | undefined, sentence: string) =>
    moment ? [sentence.replace('{day}', dayInWords(moment, language))] : [];
  const lines = [
    ...told(noted?.declinedOn, say.declined),
    ...told(noted?.confirmedOn, say.confirmed),
    ...told(noted?.answeredOn, say.answered),
    ...told(
      noted?.askedOn,
      say.asked.replace('{email}', () => noted?.askedAt ?? ''),
    ),
    ...told(noted?.failedOn, say.failed),
    ...(asksBodies && typeof email === 'string' && email && !isFunctional(email) ? [say.person] : []),
  ];
  if (!lines.length) return null;
  return (
    <section className="body-note" aria-labelledby="body-note">
      <h3 id="body-note">{say.heading}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
