'use client';

import { Button, useAuth, useTranslation } from '@payloadcms/ui';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
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
  const [refusal, setRefusal] = useState('');
  const [isBusy, setBusy] = useState(false);

  useEffect(() => password.current?.focus(), []);

  /** @returns why not, or nothing */
  async function askServer(): Promise<string> {
    const answer = await fetch('/api/users/login', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
      body: JSON.stringify({ email, password: password.current?.value }),
    });
    if (answer.ok) return '';
    const { errors } = (await answer.json()) as { errors?: { message: string }[] };
    return errors?.[0]?.message ?? say.notSignedIn;
  }

  async function signIn() {
    setBusy(true);
    const refused = await askServer().catch((error: unknown) => {
      if (error instanceof TypeError || error instanceof SyntaxError) return say.notSignedIn;
      throw error;
    });
    setBusy(false);
    setRefusal(refused);
    if (refused) return;
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
