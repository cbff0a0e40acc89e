'use client';

import { Button, useConfig, useTranslation } from '@payloadcms/ui';
import { type KeyboardEvent, useState } from 'react';
import { ourLocale } from '../../../i18n/locales.ts';
import type { Replaced } from '../../links/endpoints.ts';
import { ask } from '../ask.ts';
import { linkWords } from './words.ts';

/** Puts a new address in the place of a link, everywhere at once, and says what was done where. */
export function ReplaceLink({ id, proposal }: { id: string; proposal: string | null }) {
  const { i18n } = useTranslation();
  const say = linkWords(ourLocale(i18n.language));
  const [address, setAddress] = useState(proposal ?? '');
  const [isBusy, setIsBusy] = useState(false);
  const [refusals, setRefusals] = useState<string[]>([]);
  const [replaced, setReplaced] = useState<Replaced | null>(null);

  async function replace() {
    setIsBusy(true);
    const asked = { method: 'POST', body: { address } } as const;
    const answer = await ask<Replaced>(`/api/links/${id}/replace`, i18n.language, say.unreachable, asked);
    setIsBusy(false);
    setRefusals(answer.refusals);
    setReplaced(answer.body);
  }

  // The form of Payload around it would save, of which there is nothing.
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (!isBusy) void replace();
  };

  return (
    <>
      <h2>{say.replace}</h2>
      <p>{say.lead}</p>
      {proposal && !replaced ? (
        <p>
          {say.proposal}{' '}
          <a href={proposal} target="_blank" rel="noreferrer">
            {say.look}
          </a>
        </p>
      ) : null}
      {replaced ? null : (
        <div className="link-report__replace">
          <label>
            {say.address}
            <input type="url" value={address} onChange={({ target }) => setAddress(target.value)} onKeyDown={onEnter} />
          </label>
          <Button size="medium" disabled={isBusy || !address.trim()} onClick={() => void replace()}>
            {isBusy ? say.busy : say.replace}
          </Button>
        </div>
      )}
      <div role="status">
        {refusals.map((refusal) => (
          <p key={refusal}>
            <b>{refusal}</b>
          </p>
        ))}
        {replaced ? <Account replaced={replaced} /> : null}
      </div>
    </>
  );
}

function Account({ replaced: { done, refused } }: { replaced: Replaced }) {
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const say = linkWords(ourLocale(i18n.language));
  return (
    <>
      {done.length ? (
        <p>
          <b>{say.done(done.length)}</b> {done.map(({ title }) => title).join(', ')}
        </p>
      ) : null}
      {refused.length ? (
        <>
          <p>
            <b>{say.refused}</b>
          </p>
          <ul>
            {refused.map(({ title, form, why }) => (
              <li key={form}>
                <a href={`${config.routes.admin}/${form}`}>{title}</a>
                <small>{why}</small>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
