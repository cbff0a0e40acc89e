'use client';

import { Button, toast, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { momentInWords } from '../../../domain/moment.ts';
import { ourLocale } from '../../../i18n/locales.ts';
import { ModalDialog } from '../kept/modal-dialog.tsx';
import { ConfirmByPassword } from './confirm-by-password.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { factorWords } from './second-factor-words.ts';
import { SetUpApp } from './set-up-app.tsx';

interface Properties {
  /** The addresses of all accounts and of this one. */
  users: string;
  account: string;
  isOwn: boolean;
  /** Since when there is one, in ISO 8601. */
  since: string | null;
  /** Sessions end with it. */
  onSwitched(): void;
}

type Open = 'on' | 'codes' | 'off' | null;

/** Switches the second factor of an account on and off. */
export function SecondFactor({ users, account, isOwn, since: sinceAtFirst, onSwitched }: Properties) {
  const { i18n } = useTranslation();
  const say = factorWords(i18n.language);
  const [since, setSince] = useState(sinceAtFirst);
  const [open, setOpen] = useState<Open>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const close = () => {
    setOpen(null);
    setCodes(null);
  };
  const isOn = since !== null;
  const lead = isOn ? (isOwn ? say.onLead : say.othersOn) : isOwn ? say.offLead : say.othersOff;
  const offered: [Exclude<Open, null>, string, boolean][] = [
    ['on', isOn ? say.otherApp : say.on, isOwn],
    ['codes', say.newCodes, isOwn && isOn],
    ['off', say.off, isOn],
  ];

  return (
    <section className="account-access" aria-labelledby="account-second-factor">
      <h2 id="account-second-factor">{say.heading}</h2>
      <p>{lead.replace('{since}', () => (since ? momentInWords(since, ourLocale(i18n.language)) : ''))}</p>
      <div className="account-buttons">
        {offered
          .filter(([, , isOffered]) => isOffered)
          .map(([name, label]) => (
            <Button key={name} buttonStyle="secondary" size="medium" margin={false} onClick={() => setOpen(name)}>
              {label}
            </Button>
          ))}
      </div>
      {codes ? (
        <ModalDialog heading={say.codesHeading} onClose={close}>
          <RecoveryCodes codes={codes} say={say}>
            <Button size="medium" margin={false} onClick={close}>
              {say.done}
            </Button>
          </RecoveryCodes>
        </ModalDialog>
      ) : null}
      {open === 'on' && !codes ? (
        <SetUpApp
          users={users}
          onDone={(made) => {
            setSince(made.since);
            setCodes(made.codes);
            onSwitched();
          }}
          onClose={close}
        />
      ) : null}
      {open === 'codes' && !codes ? (
        <ConfirmByPassword<{ codes: string[] }>
          address={`${users}/recovery-codes`}
          words={{ heading: say.newCodes, lead: say.codesAsk, confirm: say.confirmCodes }}
          onDone={(made) => setCodes(made.codes)}
          onClose={close}
        />
      ) : null}
      {open === 'off' ? (
        <ConfirmByPassword
          address={`${account}/second-factor-off`}
          words={{ heading: say.off, lead: say.offAsk, confirm: say.confirmOff }}
          onDone={() => {
            setSince(null);
            toast.success(say.isOff);
            close();
          }}
          onClose={close}
        />
      ) : null}
    </section>
  );
}
