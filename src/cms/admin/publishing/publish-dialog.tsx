'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { type Locale, locales } from '../../../i18n/locales.ts';
import type { ToldChange } from '../../publishing/told-change.ts';
import { MissingNote } from '../missing-note.tsx';
import { ChangeList, keyOf } from './change-list.tsx';
import { type Words, words } from './words.ts';

const names: Record<Locale, string> = { de: 'Deutsch', en: 'English' };

interface Pending {
  basedOn: string | null;
  isLive: boolean;
  changes: ToldChange[];
}

export interface RefusedField {
  label?: string;
  path: string;
  message: string;
}

interface Refused {
  errors?: { message: string; data?: { errors?: RefusedField[] } }[];
}

interface Properties {
  /** The document's place in the API: `/api/actors/ID`. */
  address: string;
  /** Leads to what visitors see of it, by language; null where it has no page. */
  visit: ((locale: Locale) => string) | null;
  /** Given what was refused last, so that the form can say it at its fields. */
  onClose(refused: RefusedField[]): void;
}

/** Shows what would go live, lets the person choose, publishes the chosen and says how to see it. */
export function PublishDialog({ address, visit, onClose }: Properties) {
  const { i18n } = useTranslation();
  const say = words[i18n.language === 'en' ? 'en' : 'de'];
  const dialog = useRef<HTMLDialogElement>(null);
  const [pending, setPending] = useState<Pending | null>(null);
  const [chosen, setChosen] = useState<Set<string>>(new Set());
  const [refusals, setRefusals] = useState<string[]>([]);
  const [refused, setRefused] = useState<RefusedField[]>([]);
  const [left, setLeft] = useState<number | null>(null);
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    dialog.current?.showModal();
    const ask = async () => {
      const answer = await fetch(`${address}/pending`, { headers: { 'Accept-Language': i18n.language } });
      const body: unknown = await answer.json();
      if (!answer.ok) return setRefusals(messagesOf(body as Refused));
      const found = body as Pending;
      setPending(found);
      setChosen(new Set(found.changes.filter(({ isMine }) => isMine).map(keyOf)));
    };
    ask().catch((error: unknown) => setRefusals([unreachable(error, say)]));
  }, [address, i18n.language, say]);

  async function publish() {
    if (!pending) return;
    setBusy(true);
    setRefusals([]);
    setRefused([]);
    const parts = pending.changes.filter((change) => chosen.has(keyOf(change))).map(({ part }) => part);
    try {
      const answer = await fetch(`${address}/publish`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body: JSON.stringify({ basedOn: pending.basedOn, parts }),
      });
      const body: unknown = await answer.json();
      if (answer.ok) setLeft((body as { left: number }).left);
      else {
        setRefusals([say.refused, ...messagesOf(body as Refused)]);
        setRefused(fieldsOf(body as Refused));
      }
    } catch (error) {
      setRefusals([unreachable(error, say)]);
    }
    setBusy(false);
  }

  // The form behind has an older state of the document by then.
  const close = () => (left === null ? onClose(refused) : window.location.reload());

  return (
    <dialog ref={dialog} className="publish-dialog" aria-labelledby="publish-heading" onClose={close}>
      <h2 id="publish-heading">{left === null ? say.heading : say.done}</h2>
      <div role="alert">
        {refusals.map((refusal) => (
          <p key={refusal} className="publish-dialog__refusal">
            {refusal}
          </p>
        ))}
      </div>
      {left === null && pending ? (
        <>
          <p>{pending.changes.length ? `${pending.isLive ? '' : `${say.first} `}${say.lead}` : say.nothing}</p>
          <MissingNote />
          <ChangeList changes={pending.changes} chosen={chosen} onChoose={setChosen} say={say} />
        </>
      ) : null}
      {left === null ? null : <Published left={left} visit={visit} say={say} />}
      <div className="publish-dialog__buttons">
        <Button buttonStyle="secondary" size="medium" onClick={() => dialog.current?.close()}>
          {left === null ? say.cancel : say.close}
        </Button>
        {left === null && pending?.changes.length ? (
          <Button size="medium" disabled={isBusy || !chosen.size} onClick={() => void publish()}>
            {say.publish}
          </Button>
        ) : null}
      </div>
    </dialog>
  );
}

function Published({ left, visit, say }: { left: number; visit: Properties['visit']; say: Words }) {
  return (
    <div role="status">
      {left ? <p>{say.left.replace('{count}', String(left))}</p> : null}
      {visit ? (
        <p className="publish-dialog__visits">
          {say.visit}{' '}
          {locales.map((locale) => (
            <a key={locale} href={visit(locale)} lang={locale} hrefLang={locale} target="_blank" rel="noreferrer">
              {names[locale]}
            </a>
          ))}
        </p>
      ) : null}
    </div>
  );
}

/** What is said where no answer came, or none that can be read; anything else is a fault of ours. */
function unreachable(error: unknown, say: Words): string {
  if (error instanceof TypeError || error instanceof SyntaxError) return say.unreachable;
  throw error;
}

/** Each thing that was refused, whole, named as the form names it. */
function messagesOf({ errors = [] }: Refused): string[] {
  return errors.flatMap(({ message, data }) =>
    data?.errors?.length ? data.errors.map((error) => `${error.label ?? error.path}: ${error.message}`) : [message],
  );
}

const fieldsOf = ({ errors = [] }: Refused): RefusedField[] => errors.flatMap(({ data }) => data?.errors ?? []);
