'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { Offer } from '../../sign-in/second-step.ts';
import { ModalDialog } from '../kept/modal-dialog.tsx';
import { AppOffer } from './app-offer.tsx';
import { CodeInput } from './code-input.tsx';
import { OwnPasswordInput } from './own-password-input.tsx';
import { factorWords } from './second-factor-words.ts';
import { send } from './send.ts';

interface Made {
  codes: string[];
  since: string;
}

interface Properties {
  users: string;
  onDone(made: Made): void;
  onClose(): void;
}

/** Sets up an app as the own second factor: a secret for it, a code back from it, and the password. */
export function SetUpApp({ users, onDone, onClose }: Properties) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const say = factorWords(language);
  const code = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const [offer, setOffer] = useState<Offer | null>(null);
  const [refusal, setRefusal] = useState('');
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    const { failed } = factorWords(language);
    void send<Offer>(`${users}/second-factor-offer`, {}, language, failed).then((answer) => {
      if ('refusal' in answer) setRefusal(answer.refusal);
      else setOffer(answer.given);
    });
  }, [users, language]);

  async function confirm() {
    setBusy(true);
    const data = { secret: offer?.secret, code: code.current?.value, password: password.current?.value };
    const answer = await send<Made>(`${users}/second-factor-on`, data, language, say.failed);
    setBusy(false);
    if ('refusal' in answer) setRefusal(answer.refusal);
    else onDone(answer.given);
  }

  return (
    <ModalDialog heading={say.setupHeading} onClose={onClose}>
      <div className="account-form">
        {offer ? <AppOffer offer={offer} say={say} /> : null}
        <CodeInput
          input={code}
          id="app-code"
          label={say.appCode}
          hint={say.appCodeHint}
          onEnter={() => password.current?.focus()}
        />
        <OwnPasswordInput input={password} id="app-password" label={say.ownPassword} onEnter={() => void confirm()} />
        <p role="alert" className="account-form__refusal">
          {refusal}
        </p>
        <div className="account-buttons">
          <Button size="medium" margin={false} disabled={isBusy || !offer} onClick={() => void confirm()}>
            {say.confirmOn}
          </Button>
          <Button buttonStyle="secondary" size="medium" margin={false} onClick={onClose}>
            {say.cancel}
          </Button>
        </div>
      </div>
    </ModalDialog>
  );
}
