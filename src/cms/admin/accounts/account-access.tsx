'use client';

import { Button, toast, useAuth, useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import type { Invitation } from '../../sign-in/invitation.ts';
import { ModalDialog } from '../kept/modal-dialog.tsx';
import type { Invited } from './letter.ts';
import { OwnPassword } from './own-password.tsx';
import { SecondFactor } from './second-factor.tsx';
import { send } from './send.ts';
import { Sessions } from './sessions.tsx';
import { ShownLink } from './shown-link.tsx';
import { wordsIn } from './words.ts';

/** In the form of an account: the own password, or the link by which somebody else chooses one. */
export function AccountAccess() {
  const { id, savedDocumentData } = useDocumentInfo();
  const { dispatchFields } = useForm();
  const { user } = useAuth();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  // Raised where sessions have ended, so that they are listed anew.
  const [ended, setEnded] = useState(0);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const say = wordsIn(i18n.language);
  const { admin, api } = config.routes;
  if (!id || !user) return null;
  const isOwn = String(user.id) === String(id);
  const invited = savedDocumentData as Invited | undefined;

  async function invite() {
    const answer = await send<Invitation>(`${api}/users/${id}/invitation`, {}, i18n.language, say.failed);
    if ('refusal' in answer) toast.error(answer.refusal);
    else {
      setInvitation(answer.given);
      goOnFrom(answer.given.updatedAt);
    }
  }

  /** The form around has begun before, and would be told that somebody has saved meanwhile. */
  const goOnFrom = (updatedAt: string) => dispatchFields({ type: 'UPDATE', path: 'updatedAt', value: updatedAt });

  return (
    <>
      <section className="account-access" aria-labelledby="account-access">
        <h2 id="account-access">{say.access}</h2>
        <p>{isOwn ? say.ownLead : say.othersLead}</p>
        <Button
          buttonStyle="secondary"
          size="medium"
          margin={false}
          onClick={() => (isOwn ? setOpen(true) : void invite())}
        >
          {isOwn ? say.ownPassword : say.invite}
        </Button>
        {isOwn ? (
          <p>
            <a href={`${admin}/erste-schritte`}>{say.firstSteps}</a>
          </p>
        ) : null}
        {isOpen ? (
          <OwnPassword
            address={`${api}/users/own-password`}
            onChanged={(updatedAt) => {
              goOnFrom(updatedAt);
              setEnded(ended + 1);
            }}
            onClose={() => setOpen(false)}
          />
        ) : null}
        {invitation && invited ? (
          <ModalDialog
            heading={say.ready.replace('{name}', () => invited.name || invited.email)}
            onClose={() => setInvitation(null)}
          >
            <ShownLink invited={invited} invitation={invitation} />
            <div className="account-buttons">
              <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setInvitation(null)}>
                {say.close}
              </Button>
            </div>
          </ModalDialog>
        ) : null}
      </section>
      <SecondFactor
        users={`${api}/users`}
        account={`${api}/users/${id}`}
        isOwn={isOwn}
        onSwitched={() => setEnded(ended + 1)}
        since={typeof savedDocumentData?.secondFactorSince === 'string' ? savedDocumentData.secondFactorSince : null}
      />
      <Sessions key={ended} address={`${api}/users/${id}`} isOwn={isOwn} />
    </>
  );
}
