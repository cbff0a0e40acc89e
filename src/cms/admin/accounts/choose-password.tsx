'use client';

import { useTranslation } from '@payloadcms/ui';
import { type FormEvent, useRef, useState } from 'react';
import { PasswordInput } from './password-input.tsx';
import { send } from './send.ts';
import { wordsIn } from './words.ts';

interface Properties {
  address: string;
  email: string;
  token: string;
  leadsTo: string;
  signIn: string;
}

/** Chooses a password by a link, and goes on signed in. */
export function ChoosePassword({ address, email, token, leadsTo, signIn }: Properties) {
  const { i18n } = useTranslation();
  const say = wordsIn(i18n.language);
  const chosen = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState('');
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const data = { token, password: chosen.current?.value };
    const answer = await send<{ needs?: string }>(address, data, i18n.language, say.failed);
    // Where a code is needed too, the page to sign in comes first.
    if ('given' in answer) return window.location.assign(answer.given.needs ? signIn : leadsTo);
    setRefusal(answer.refusal);
    setBusy(false);
  }

  return (
    <form className="account-form" onSubmit={(event) => void submit(event)}>
      <p role="alert" className="account-form__refusal">
        {refusal}
      </p>
      <input type="email" autoComplete="username" readOnly value={email} hidden />
      <PasswordInput input={chosen} say={say} id="chosen-password" />
      <button type="submit" className="account-button account-button--first" disabled={isBusy}>
        {say.choose}
      </button>
    </form>
  );
}
