import type { InPlace } from '../../../domain/findings/finding.ts';
import { type Delay, dayAfter, delays, type SetAside } from '../../../domain/findings/set-aside.ts';
import { ask } from '../ask.ts';

/** What one can do with a finding where it stands: mend it, leave it as it is, or put it off. */
export type Way = 'mended' | 'stays' | Delay;

/** A finding, as far as it can be settled. */
export interface Settleable extends Pick<SetAside, 'kind' | 'form' | 'place' | 'about'> {
  inPlace?: InPlace;
}

/** What has come of it. */
export interface Settled {
  way: Way;
  /** The day on which it comes back, where it was put off. */
  until: string | null;
  /** @returns what the server refused; nothing where it was taken back */
  takeBack: () => Promise<string[]>;
}

interface Asking {
  language: string;
  unreachable: string;
  /** Today in Berlin, as `2026-11-26`. */
  day: string;
}

/** @returns what has come of it, or what the server refused */
export async function settleFinding(
  finding: Settleable,
  way: Way,
  { language, unreachable, day }: Asking,
): Promise<Settled | string[]> {
  if (way === 'mended') return finding.inPlace ? mend(finding.form, finding.inPlace, language, unreachable) : [];
  const until = way === 'stays' ? null : dayAfter(day, delays[way]);
  const { kind, form, place, about } = finding;
  const body = { kind, form, place, about, until };
  const { body: made, refusals } = await ask<{ doc: { id: string } }>(
    '/api/set-asides?depth=0',
    language,
    unreachable,
    {
      method: 'POST',
      body,
    },
  );
  if (!made) return refusals;
  return { way, until, takeBack: () => takeBack([made.doc.id], language, unreachable) };
}

/** Lets findings be told again. */
export async function takeBack(ids: string[], language: string, unreachable: string): Promise<string[]> {
  const query = new URLSearchParams(ids.map((id, at) => [`where[id][in][${at}]`, id]));
  const address = `/api/set-asides?${query}&depth=0`;
  return (await ask(address, language, unreachable, { method: 'DELETE' })).refusals;
}

/**
 * When a document was saved by this page, by its form and when it had been saved before: what this page has done itself
 * is no reason to refuse the next thing about the same document.
 */
const savedHere = new Map<string, string>();

/** When a document was saved last, as far as this page knows. */
function newest(form: string, basedOn: string): string {
  const later = savedHere.get(`${form} ${basedOn}`);
  return later === undefined || later === basedOn ? basedOn : newest(form, later);
}

async function mend(form: string, { set, back, basedOn }: InPlace, language: string, unreachable: string) {
  const address = `/api/${form.replace(/^collections\//, '')}/mend`;
  const save = async (values: InPlace['set']) => {
    const since = newest(form, basedOn);
    const answer = await ask<{ basedOn: string }>(address, language, unreachable, {
      method: 'POST',
      body: { values, basedOn: since },
    });
    if (answer.body) savedHere.set(`${form} ${since}`, answer.body.basedOn);
    return answer;
  };
  const { body, refusals } = await save(set);
  if (!body) return refusals;
  const undo = async () => (await save(back)).refusals;
  return { way: 'mended' as const, until: null, takeBack: undo };
}
