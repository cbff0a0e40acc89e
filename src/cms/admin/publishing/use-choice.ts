import { useTranslation } from '@payloadcms/ui';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Part } from '../../publishing/parts.ts';
import { type Answer, ask, type RefusedField } from '../ask.ts';
import { keyOf } from './change-list.tsx';
import type { Pending } from './pending.ts';
import { useStoredForm } from './stored-form.ts';

/** What is pending, which of it a person has chosen in a dialog, and what the server refused of it. */
interface Choice {
  /** For the `dialog`, which opens when it is drawn. */
  dialog: RefObject<HTMLDialogElement | null>;
  /** Null until the server has answered. */
  pending: Pending | null;
  chosen: Set<string>;
  setChosen(chosen: Set<string>): void;
  parts: Part[];
  refusals: string[];
  refused: RefusedField[];
  isBusy: boolean;
  /** Whether the form behind has taken over what the server did. */
  isFormCurrent: boolean;
  /**
   * Sends what was chosen and has the form take over what came of it; returns what the server did, null where it
   * refused.
   */
  send<Body>(to: string, body: object): Promise<Body | null>;
}

/**
 * Asks what is pending of a document; what the person changed is chosen at first.
 * @param address the document's place in the API: `/api/actors/ID`
 * @param say what is said of a refusal, and where no answer came
 */
export function useChoice(address: string, say: { refused: string; unreachable: string }): Choice {
  const { i18n } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [pending, setPending] = useState<Pending | null>(null);
  const [chosen, setChosen] = useState<Set<string>>(new Set());
  const [refusals, setRefusals] = useState<string[]>([]);
  const [refused, setRefused] = useState<RefusedField[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [isFormCurrent, setFormCurrent] = useState(true);
  const takeOver = useStoredForm();

  useEffect(() => {
    dialog.current?.showModal();
    void ask<Pending>(`${address}/pending`, i18n.language, say.unreachable).then(({ body, refusals: told }) => {
      setRefusals(told);
      setPending(body);
      setChosen(new Set(body?.changes.filter(({ isMine }) => isMine).map(keyOf)));
    });
  }, [address, i18n.language, say]);

  async function send<Body>(to: string, body: object): Promise<Body | null> {
    setBusy(true);
    const sent = { method: 'POST', body } as const;
    const answer: Answer<Body> = await ask<Body>(`${address}/${to}`, i18n.language, say.unreachable, sent);
    setRefusals(answer.body ? [] : [say.refused, ...answer.refusals]);
    setRefused(answer.fields);
    if (answer.body) setFormCurrent(await takeOver());
    setBusy(false);
    return answer.body;
  }

  const parts = (pending?.changes ?? []).filter((change) => chosen.has(keyOf(change))).map(({ part }) => part);
  return { dialog, pending, chosen, setChosen, parts, refusals, refused, isBusy, isFormCurrent, send };
}
