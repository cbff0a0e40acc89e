'use client';

import { useTranslation } from '@payloadcms/ui';
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Pending } from '../../sign-in/second-step.ts';
import { AppOffer } from './app-offer.tsx';
import { askToSignIn } from './ask-to-sign-in.ts';
import { CodeInput } from './code-input.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { type FactorWords, factorWords } from './second-factor-words.ts';

interface Properties {
  address: string;
  leadsTo: string;
  forgotten: string;
}

const typedIn = ({ current }: RefObject<HTMLInputElement | null>): string => current?.value ?? '';

/** Signs in: e-mail address and password, then the code where the account has a second factor or must have one. */
export function LoginForm({ address, leadsTo, forgotten }: Properties) {
  const { i18n } = useTranslation();
  const say = factorWords(i18n.language);
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const code = useRef<HTMLInputElement>(null);
  const [pending, setPending] = useState<Pending | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [refusal, setRefusal] = useState('');
  const [isBusy, setBusy] = useState(false);
  const goOn = () => window.location.assign(leadsTo);

  useEffect(() => (pending ? code : email).current?.focus(), [pending]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const typed = { email: typedIn(email), password: typedIn(password), code: typedIn(code) };
    const data = { ...typed, secret: pending?.offer?.secret };
    const answer = await askToSignIn(address, data, i18n.language, say.failed);
    if ('refusal' in answer) refuse(answer.refusal);
    else if ('pending' in answer) stepOn(answer.pending);
    else if (answer.codes) setCodes(answer.codes);
    else goOn();
  }

  function refuse(why: string) {
    setBusy(false);
    setRefusal(why);
  }

  /** To the second step, or to the next try of it. */
  function stepOn(next: Pending) {
    refuse(pending ? next.message : '');
    code.current?.select();
    setPending(pending ?? next);
  }

  function backToPassword() {
    setPending(null);
    setRefusal('');
  }

  if (codes)
    return (
      <>
        <h1 className="login-heading">{say.codesHeading}</h1>
        <RecoveryCodes codes={codes} say={say}>
          <button type="button" className="account-button account-button--first" onClick={goOn}>
            {say.goOn}
          </button>
        </RecoveryCodes>
      </>
    );
  return (
    <form className="account-form login-form" method="post" onSubmit={(event) => void submit(event)}>
      {pending ? (
        <h1 className="login-heading">{pending.needs === 'code' ? say.codeHeading : say.setupHeading}</h1>
      ) : null}
      <p role="alert" className="account-form__refusal">
        {refusal}
      </p>
      {pending ? <SecondStep pending={pending} code={code} say={say} /> : null}
      {/* What was typed is sent again with the code. */}
      <div className="login-form__first" hidden={pending !== null}>
        <label htmlFor="login-email">{say.email}</label>
        <input ref={email} id="login-email" type="email" autoComplete="username" required />
        <label htmlFor="login-password">{say.password}</label>
        <input ref={password} id="login-password" type="password" autoComplete="current-password" required />
        <a href={forgotten}>{say.forgotten}</a>
      </div>
      <div className="account-buttons">
        <button type="submit" className="account-button account-button--first" disabled={isBusy}>
          {say.signIn}
        </button>
        {pending ? (
          <button type="button" className="account-button" onClick={backToPassword}>
            {say.back}
          </button>
        ) : null}
      </div>
    </form>
  );
}

interface SecondStepProperties {
  pending: Pending;
  code: RefObject<HTMLInputElement | null>;
  say: FactorWords;
}

function SecondStep({ pending: { message, offer }, code, say }: SecondStepProperties) {
  return (
    <>
      <p>{message}</p>
      {offer ? <AppOffer offer={offer} say={say} /> : null}
      <CodeInput
        input={code}
        id="login-code"
        label={offer ? say.appCode : say.code}
        hint={offer ? say.appCodeHint : say.codeHint}
      />
    </>
  );
}
