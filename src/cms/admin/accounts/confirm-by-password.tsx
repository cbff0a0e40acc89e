'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { AccountDialog } from './account-dialog.tsx';
import { OwnPasswordInput } from './own-password-input.tsx';
import { factorWords } from './second-factor-words.ts';
import { send } from './send.ts';

interface Properties<Given> {
  address: string;
  words: { heading: string; lead: string; confirm: string };
  onDone(given: Given): void;
  onClose(): void;
}

/** Asks for the own password before something is done about the second factor. */
export function ConfirmByPassword<Given>({ address, words, onDone, onClose }: Properties<Given>) {
  const { i18n } = useTranslation();
  const say = factorWords(i18n.language);
  const password = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState('');
  const [isBusy, setBusy] = useState(false);

  useEffect(() => password.current?.focus(), []);

  async function confirm() {
    setBusy(true);
    const answer = await send<Given>(address, { password: password.current?.value }, i18n.language, say.failed);
    setBusy(false);
    if ('refusal' in answer) setRefusal(answer.refusal);
    else onDone(answer.given);
  }

  return (
    <AccountDialog
      heading={words.heading.replace(' …', '')}
      lead={words.lead}
      refusal={refusal}
      isBusy={isBusy}
      confirm={words.confirm}
      cancel={say.cancel}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <OwnPasswordInput input={password} id="confirm-password" label={say.ownPassword} onEnter={() => void confirm()} />
    </AccountDialog>
  );
}
