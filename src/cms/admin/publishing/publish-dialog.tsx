'use client';

import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { type Locale, locales, ourLocale } from '../../../i18n/locales.ts';
import type { RefusedField } from '../ask.ts';
import { MissingNote } from '../missing-note.tsx';
import { ChangeList } from './change-list.tsx';
import { Refusals } from './refusals.tsx';
import { useChoice } from './use-choice.ts';
import { type Words, words } from './words.ts';

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
  const say = words[ourLocale(i18n.language)];
  const choice = useChoice(address, say);
  const { dialog, pending, chosen, setChosen, parts, refusals, refused, isBusy, isFormCurrent, send } = choice;
  const { incrementVersionCount, setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo();
  const [left, setLeft] = useState<number | null>(null);

  async function publish() {
    if (!pending) return;
    const done = await send<{ left: number }>('publish', { basedOn: pending.basedOn, parts });
    if (!done) return;
    setHasPublishedDoc(true);
    setUnpublishedVersionCount(done.left);
    incrementVersionCount();
    setLeft(done.left);
  }

  const close = () => (isFormCurrent ? onClose(refused) : window.location.reload());

  return (
    <dialog
      ref={dialog}
      className="publish-dialog"
      aria-labelledby="publish-heading"
      onClose={close}
      onCancel={(event) => isBusy && event.preventDefault()}
    >
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
        <Button buttonStyle="secondary" size="medium" disabled={isBusy} onClick={() => dialog.current?.close()}>
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
            <a key={locale} href={visit(locale)} hrefLang={locale} target="_blank" rel="noreferrer">
              {say.groups[locale]}
            </a>
          ))}
        </p>
      ) : null}
    </div>
  );
}
