'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { type Locale, locales } from '../../../i18n/locales.ts';
import { MissingNote } from '../missing-note.tsx';
import { ChangeList, keyOf } from './change-list.tsx';
import { ask, type Pending, type RefusedField } from './pending.ts';
import { Refusals } from './refusals.tsx';
import { type Words, words } from './words.ts';

const names: Record<Locale, string> = { de: 'Deutsch', en: 'English' };

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
    void ask<Pending>(`${address}/pending`, i18n.language, say.unreachable).then(({ body, refusals: told }) => {
      setRefusals(told);
      setPending(body);
      setChosen(new Set(body?.changes.filter(({ isMine }) => isMine).map(keyOf)));
    });
  }, [address, i18n.language, say]);

  async function publish() {
    if (!pending) return;
    setBusy(true);
    const parts = pending.changes.filter((change) => chosen.has(keyOf(change))).map(({ part }) => part);
    const sent = { method: 'POST', body: { basedOn: pending.basedOn, parts } } as const;
    const answer = await ask<{ left: number }>(`${address}/publish`, i18n.language, say.unreachable, sent);
    if (answer.body) setLeft(answer.body.left);
    setRefusals(answer.body ? [] : [say.refused, ...answer.refusals]);
    setRefused(answer.fields);
    setBusy(false);
  }

  // The form behind has an older state of the document by then.
  const close = () => (left === null ? onClose(refused) : window.location.reload());

  return (
    <dialog ref={dialog} className="publish-dialog" aria-labelledby="publish-heading" onClose={close}>
      <h2 id="publish-heading">{left === null ? say.heading : say.done}</h2>
      <Refusals refusals={refusals} />
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
