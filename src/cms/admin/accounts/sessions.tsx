'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { momentInWords } from '../../../domain/moment.ts';
import { ourLocale } from '../../../i18n/locales.ts';
import type { ShownSession } from '../../sign-in/sessions.ts';
import { ask } from '../ask.ts';
import { send } from './send.ts';
import { sessionWords } from './session-words.ts';

interface Listed {
  sessions: ShownSession[];
}

/** Where an account is signed in, with a button to end each. */
export function Sessions({ address, isOwn }: { address: string; isOwn: boolean }) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const say = sessionWords(language);
  const [sessions, setSessions] = useState<ShownSession[] | null>(null);
  const [told, setTold] = useState('');

  useEffect(() => {
    const { failed } = sessionWords(language);
    void ask<Listed>(`${address}/sessions`, language, failed).then(({ body, refusals }) => {
      setSessions(body?.sessions ?? null);
      setTold(refusals.join(' '));
    });
  }, [address, language]);

  async function end(session?: string) {
    const answer = await send<Listed>(`${address}/end-sessions`, { session }, language, say.failed);
    if ('given' in answer) setSessions(answer.given.sessions);
    setTold('given' in answer ? say.ended : answer.refusal);
  }

  const inWords = (moment: string | null) => (moment ? momentInWords(moment, ourLocale(language)) : '–');
  const others = sessions?.filter(({ isThis }) => !isThis) ?? [];
  return (
    <section className="account-access" aria-labelledby="account-sessions">
      <h2 id="account-sessions">{say.heading}</h2>
      <p>{isOwn ? say.ownLead : say.othersLead}</p>
      {sessions?.length === 0 ? <p>{say.none}</p> : null}
      <ul className="account-sessions">
        {sessions?.map(({ id, since, until, isThis }) => (
          <li key={id}>
            <span>
              {say.one.replace('{since}', () => inWords(since))}
              {isThis ? <strong> ({say.isThis})</strong> : null}
              <br />
              <small>{say.until.replace('{until}', () => inWords(until))}</small>
            </span>
            {isThis ? null : (
              <Button
                buttonStyle="secondary"
                size="medium"
                margin={false}
                aria-label={say.endNamed.replace('{since}', () => inWords(since))}
                onClick={() => void end(id)}
              >
                {say.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > (isOwn ? 0 : 1) ? (
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => void end()}>
          {isOwn ? say.endOthers : say.endAll}
        </Button>
      ) : null}
      <p role="status">{told}</p>
    </section>
  );
}
