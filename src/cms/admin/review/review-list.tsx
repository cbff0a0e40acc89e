'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { ourLocale } from '../../../i18n/locales.ts';
import type { Statement } from '../../review/statements.ts';
import { ask } from '../ask.ts';
import { StatementItem } from './statement-item.tsx';
import { useTicks } from './use-ticks.ts';
import { reviewWords } from './words.ts';

interface Properties {
  id: string;
  /** When the newest state of the entry was saved (ISO 8601). */
  basedOn: string;
  /** The addresses of the form and of the start page. */
  form: string;
  today: string;
  statements: Statement[];
}

/** What the entry says, to be ticked thing by thing; once all is ticked, the review is noted. */
export function ReviewList({ id, basedOn, form, today, statements }: Properties) {
  const { i18n } = useTranslation();
  const say = reviewWords(i18n.language);
  const { isTicked, tick, forget } = useTicks(id);
  const [told, setTold] = useState<string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [isDone, setDone] = useState(false);
  const open = statements.filter((statement) => !isTicked(statement));

  async function finish() {
    const [first] = open;
    if (first) {
      setTold([say.left(first.label)]);
      document.getElementById(`review-${first.key}`)?.focus();
      return;
    }
    setBusy(true);
    const asked = { method: 'POST', body: { basedOn } } as const;
    const { body, refusals } = await ask(`/api/actors/${id}/reviewed`, i18n.language, say.unreachable, asked);
    setBusy(false);
    setTold(refusals);
    if (!body) return;
    forget();
    setDone(true);
  }

  if (isDone)
    return (
      <div className="review__end" role="status">
        <p>{say.done}</p>
        <a href={today}>{say.toToday}</a>
      </div>
    );
  return (
    <>
      <ul className="review__list" lang={ourLocale(i18n.language)}>
        {statements.map((statement) => (
          <StatementItem
            key={statement.key}
            statement={statement}
            form={form}
            isTicked={isTicked(statement)}
            onTick={(isRight) => tick(statement, isRight)}
            say={say}
          />
        ))}
      </ul>
      <div className="review__end">
        <p>{say.progress(statements.length - open.length, statements.length)}</p>
        <Button size="large" disabled={isBusy} onClick={() => void finish()}>
          {say.finish}
        </Button>
        <p className="review__quiet">{say.finishes}</p>
        <p role="alert">{told.join(' ')}</p>
      </div>
    </>
  );
}
