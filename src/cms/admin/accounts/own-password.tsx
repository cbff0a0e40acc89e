'use client';

import { toast, useTranslation } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import { AccountDialog } from './account-dialog.tsx';
import { OwnPasswordInput } from './own-password-input.tsx';
import { PasswordInput } from './password-input.tsx';
import { send } from './send.ts';
import { wordsIn } from './words.ts';

interface Properties {
  address: string;
  onChanged(updatedAt: string): void;
  onClose(): void;
}

/** Changes the own password. It stands over the form of the account, which keeps what is typed there. */
export function OwnPassword({ address, onChanged, onClose }: Properties) {
  const { i18n } = useTranslation();
  const say = wordsIn(i18n.language);
  const current = useRef<HTMLInputElement>(null);
  const chosen = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState('');
  const [isBusy, setBusy] = useState(false);

  async function change() {
    setBusy(true);
    const data = { current: current.current?.value, password: chosen.current?.value };
    const answer = await send<{ message: string; updatedAt: string }>(address, data, i18n.language, say.failed);
    setBusy(false);
    if ('refusal' in answer) return setRefusal(answer.refusal);
    toast.success(answer.given.message);
    onChanged(answer.given.updatedAt);
    onClose();
  }

  return (
    <AccountDialog
      heading={say.passwordHeading}
      refusal={refusal}
      isBusy={isBusy}
      confirm={say.change}
      cancel={say.cancel}
      onConfirm={() => void change()}
      onClose={onClose}
    >
      <OwnPasswordInput
        input={current}
        id="current-password"
        label={say.current}
        onEnter={() => chosen.current?.focus()}
      />
      <PasswordInput input={chosen} say={say} id="chosen-password" onEnter={() => void change()} />
    </AccountDialog>
  );
}
