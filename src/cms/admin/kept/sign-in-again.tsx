'use client';

import { Button, useAuth, useTranslation } from '@payloadcms/ui';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { askToSignIn } from '../accounts/ask-to-sign-in.ts';
import { ModalDialog } from './modal-dialog.tsx';
import type { Words } from './words.ts';

interface Properties {
  email: string;
  onClose(): void;
  say: Words;
}

/** Lets a person whose session has ended sign in again over the form they were writing in. */
export function SignInAgain({ email, onClose, say }: Properties) {
  const { fetchFullUser } = useAuth();
  const { i18n } = useTranslation();
  const password = useRef<HTMLInputElement>(null);
  const code = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState('');
  const [isCodeNeeded, setCodeNeeded] = useState(false);
  const [isBusy, setBusy] = useState(false);

  useEffect(() => (isCodeNeeded ? code : password).current?.focus(), [isCodeNeeded]);

  async function signIn() {
    setBusy(true);
    const data = { email, password: password.current?.value ?? '', code: code.current?.value };
    const answer = await askToSignIn('/api/users/login', data, i18n.language, say.notSignedIn);
    setBusy(false);
    if ('refusal' in answer) return setRefusal(answer.refusal);
    if ('pending' in answer) {
      // Setting up an app is for the page to sign in.
      setCodeNeeded(answer.pending.needs === 'code');
      return setRefusal(answer.pending.message);
    }
    await fetchFullUser();
    onClose();
  }

  // One form cannot stand in another, so Enter would send the form around.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void signIn();
  };

  return (
    <ModalDialog heading={say.ended} onClose={onClose}>
      <p>{say.endedLead}</p>
      <p role="alert" className="kept-dialog__refusal">
        {refusal}
      </p>
      <label>
        {say.email}
        <input type="email" autoComplete="username" readOnly value={email} />
      </label>
      <label>
        {say.password}
        <input ref={password} type="password" autoComplete="current-password" onKeyDown={onKeyDown} />
      </label>
      {isCodeNeeded ? (
        <label>
          {say.code}
          <input ref={code} inputMode="numeric" autoComplete="one-time-code" maxLength={40} onKeyDown={onKeyDown} />
        </label>
      ) : null}
      <div className="kept-texts__buttons">
        <Button size="medium" disabled={isBusy} onClick={() => void signIn()}>
          {say.signIn}
        </Button>
        <Button buttonStyle="secondary" size="medium" onClick={onClose}>
          {say.later}
        </Button>
      </div>
    </ModalDialog>
  );
}
