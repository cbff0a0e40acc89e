'use client';

import { useConfig, useTranslation } from '@payloadcms/ui';
import { type FormEvent, useState } from 'react';
import { ourLocale } from '../../../i18n/locales.ts';
import { roleWords } from '../../role-words.ts';
import type { Invitation } from '../../sign-in/invitation.ts';
import type { Invited } from './letter.ts';
import { send } from './send.ts';
import { ShownLink } from './shown-link.tsx';
import { wordsIn } from './words.ts';

const offered = ['editor', 'translator', 'admin'] as const;

/** Makes an account and shows, once, the link by which its owner chooses a password. */
export function NewAccount() {
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const say = wordsIn(i18n.language);
  const locale = ourLocale(i18n.language);
  const [made, setMade] = useState<{ invited: Invited; invitation: Invitation } | null>(null);
  const [refusal, setRefusal] = useState('');
  const [isBusy, setBusy] = useState(false);

  async function make(form: HTMLFormElement): Promise<string> {
    const post = <Given,>(path: string, data: object) =>
      send<Given>(`${config.routes.api}/users${path}`, data, locale, say.failed);
    const account = await post<{ doc: Invited }>('', Object.fromEntries(new FormData(form)));
    if ('refusal' in account) return account.refusal;
    const { doc } = account.given;
    const answer = await post<Invitation>(`/${doc.id}/invitation`, {});
    // The account is there: its own form gives the link.
    if ('refusal' in answer) window.location.assign(`${config.routes.admin}/collections/users/${doc.id}`);
    else setMade({ invited: doc, invitation: answer.given });
    return '';
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    setRefusal(await make(form));
    setBusy(false);
  }

  if (made) {
    const { id, name, email } = made.invited;
    return (
      <>
        <h1>{say.ready.replace('{name}', () => name || email)}</h1>
        <ShownLink {...made} />
        <p className="account-ways">
          <a href={`${config.routes.admin}/collections/users/${id}`}>{say.toAccount}</a>{' '}
          <a href={`${config.routes.admin}/collections/users/create`}>{say.another}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <h1>{say.newHeading}</h1>
      <p className="account-page__lead">{say.newLead}</p>
      <form className="account-form" onSubmit={(event) => void submit(event)}>
        <p role="alert" className="account-form__refusal">
          {refusal}
        </p>
        <label htmlFor="new-name">{say.name}</label>
        <p id="new-name-hint">{say.nameHint}</p>
        <input id="new-name" name="name" required maxLength={100} autoComplete="off" aria-describedby="new-name-hint" />
        <label htmlFor="new-email">{say.email}</label>
        <p id="new-email-hint">{say.emailHint}</p>
        <input id="new-email" name="email" type="email" required autoComplete="off" aria-describedby="new-email-hint" />
        <fieldset>
          <legend>{say.role}</legend>
          {offered.map((role) => (
            <label key={role}>
              <input type="radio" name="role" value={role} defaultChecked={role === 'editor'} />
              <span>
                <strong>{roleWords[role][locale]}</strong>: {say.roles[role]}
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit" className="account-button account-button--first" disabled={isBusy}>
          {say.create}
        </button>
      </form>
    </>
  );
}
