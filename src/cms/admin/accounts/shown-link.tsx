'use client';

import { Button, useAuth, useTranslation } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import { momentInWords } from '../../../domain/moment.ts';
import { ourLocale } from '../../../i18n/locales.ts';
import type { Invitation } from '../../sign-in/invitation.ts';
import { type Invited, letterAddress } from './letter.ts';
import { wordsIn } from './words.ts';

/** A link that was just made, with the two ways to pass it on. It is nowhere else to be read. */
export function ShownLink({ invited, invitation }: { invited: Invited; invitation: Invitation }) {
  const { i18n } = useTranslation();
  const { user } = useAuth();
  const say = wordsIn(i18n.language);
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');

  async function copy() {
    input.current?.select();
    // Browsers have a clipboard only where the connection is safe.
    if (!navigator.clipboard) return setTold(say.copyByHand);
    await navigator.clipboard.writeText(invitation.link);
    setTold(say.copied);
  }

  const until = momentInWords(invitation.until, ourLocale(i18n.language));
  const from = typeof user?.name === 'string' ? user.name : null;
  return (
    <div className="shown-link">
      {invitation.isSent ? <p>{say.sent.replace('{email}', () => invited.email)}</p> : null}
      <p>{(invitation.isSent ? say.sentLead : say.readyLead).replace('{until}', until)}</p>
      <label>
        {say.link}
        <input ref={input} readOnly value={invitation.link} onFocus={(event) => event.target.select()} />
      </label>
      <div className="account-buttons">
        <Button size="medium" margin={false} onClick={() => void copy()}>
          {say.copy}
        </Button>
        {invitation.isSent ? null : (
          <a className="account-button" href={letterAddress(invited, invitation, from)}>
            {say.mail}
          </a>
        )}
        <span role="status">{told}</span>
      </div>
    </div>
  );
}
