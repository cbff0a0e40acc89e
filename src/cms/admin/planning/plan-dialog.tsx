'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { momentInWords } from '../../../domain/moment.ts';
import { ourLocale } from '../../../i18n/locales.ts';
import type { RefusedField } from '../ask.ts';
import { ChangeList } from '../publishing/change-list.tsx';
import type { Pending } from '../publishing/pending.ts';
import { Refusals } from '../publishing/refusals.tsx';
import { useChoice } from '../publishing/use-choice.ts';
import { words as publishing } from '../publishing/words.ts';
import { MomentInput } from './moment-input.tsx';
import { type Words, words } from './words.ts';

interface Properties {
  /** The document's place in the API: `/api/actors/ID`. */
  address: string;
  /** Whether it can be taken off the site. */
  mayGo: boolean;
  /** Given what was refused last, so that the form can say it at its fields. */
  onClose(refused: RefusedField[]): void;
}

/** Plans when chosen changes go live, or when the document is taken off the site. */
export function PlanDialog({ address, mayGo, onClose }: Properties) {
  const { i18n } = useTranslation();
  const language = ourLocale(i18n.language);
  const say = words[language];
  const choice = useChoice(address, say);
  const { dialog, pending, chosen, setChosen, parts, refusals, refused, isBusy, isFormCurrent, send } = choice;
  const [wanted, setWanted] = useState<Kind>('publish');
  const [typed, setTyped] = useState({ day: '', time: '' });
  const [due, setDue] = useState<string | null>(null);
  const kinds = kindsOf(pending, mayGo);
  const kind = kinds.find((one) => one === wanted) ?? kinds[0] ?? wanted;

  async function plan() {
    if (!pending) return;
    const what = kind === 'publish' ? { kind, parts, basedOn: pending.basedOn } : { kind };
    const done = await send<{ due: string }>('plans', { ...typed, ...what });
    if (done) setDue(done.due);
  }

  const close = () => (isFormCurrent ? onClose(refused) : window.location.reload());

  return (
    <dialog
      ref={dialog}
      className="publish-dialog"
      aria-labelledby="plan-heading"
      onClose={close}
      onCancel={(event) => isBusy && event.preventDefault()}
    >
      <h2 id="plan-heading">{due === null ? say.heading : say.done}</h2>
      <Refusals refusals={refusals} />
      {pending && !kinds.length ? <p>{publishing[language].nothing}</p> : null}
      {due === null && pending && kinds.length ? (
        <>
          <Kinds kinds={kinds} kind={kind} onChoose={setWanted} say={say} />
          <p>{kind === 'publish' ? say.willPublish : say.willUnpublish}</p>
          <MomentInput typed={typed} onType={setTyped} language={language} />
          {kind === 'publish' ? (
            <>
              <p>{say.as}</p>
              <ChangeList changes={pending.changes} chosen={chosen} onChoose={setChosen} say={publishing[language]} />
            </>
          ) : null}
        </>
      ) : null}
      {due === null ? null : (
        <p role="status">
          {say.planned[kind]}: <strong>{momentInWords(due, language)}</strong>
        </p>
      )}
      <div className="publish-dialog__buttons">
        <Button buttonStyle="secondary" size="medium" disabled={isBusy} onClick={() => dialog.current?.close()}>
          {due === null ? say.cancel : say.close}
        </Button>
        {due === null && kinds.length ? (
          <Button size="medium" disabled={isBusy} onClick={() => void plan()}>
            {say.plan}
          </Button>
        ) : null}
      </div>
    </dialog>
  );
}

type Kind = 'publish' | 'unpublish';

/** A choice where there are two. */
function Kinds(properties: { kinds: Kind[]; kind: Kind; onChoose(kind: Kind): void; say: Words }) {
  const { kinds, kind, onChoose, say } = properties;
  if (kinds.length < 2) return null;
  return (
    <fieldset className="plan-dialog__kinds">
      <legend>{say.what}</legend>
      {kinds.map((one) => (
        <label key={one}>
          <input type="radio" name="plan-kind" checked={kind === one} onChange={() => onChoose(one)} />
          {say[one]}
        </label>
      ))}
    </fieldset>
  );
}

/** What fits the state: only what is pending can be published, only what is live taken off the site. */
function kindsOf(pending: Pending | null, mayGo: boolean): Kind[] {
  if (!pending) return [];
  const { changes, isLive } = pending;
  return [...(changes.length ? ['publish' as const] : []), ...(isLive && mayGo ? ['unpublish' as const] : [])];
}
