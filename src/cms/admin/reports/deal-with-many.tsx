'use client';

import { Button, toast, useSelection, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ourLocale } from '../../../i18n/locales.ts';
import { words } from './words.ts';

const answers = ['done', 'declined', 'spam'] as const;

/**
 * Above the list, as soon as reports are ticked: one button for each end. What lies on other pages is not among them;
 * for all at once there is Payload's own way.
 */
export function DealWithMany() {
  const { count = 0, selectedIDs, toggleAll } = useSelection();
  const { i18n } = useTranslation();
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const say = words[ourLocale(i18n.language)];
  if (!count || count !== selectedIDs.length) return null;

  async function deal(state: (typeof answers)[number]) {
    setBusy(true);
    const refusal = await save(selectedIDs.map(String), state, i18n.language);
    setBusy(false);
    if (refusal !== null) return void toast.error(refusal || say.failed);
    toast.success(say.dealt[state]);
    toggleAll();
    router.refresh();
  }

  return (
    <section className="report-many" aria-label={say.chosen[1].replace('{count}', String(count))}>
      <p>{say.chosen[count === 1 ? 0 : 1].replace('{count}', String(count))}</p>
      {answers.map((state) => (
        <Button key={state} buttonStyle="secondary" size="small" disabled={isBusy} onClick={() => void deal(state)}>
          {say.deal[state]}
        </Button>
      ))}
    </section>
  );
}

/** Returns null where all of it is saved, else why not, or nothing where nobody said. */
async function save(ids: string[], state: string, language: string): Promise<string | null> {
  const query = new URLSearchParams([['depth', '0'], ...ids.map((id, at) => [`where[id][in][${at}]`, id])]);
  try {
    const answer = await fetch(`/api/reports?${query}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify({ state }),
    });
    if (answer.ok) return null;
    const { errors } = (await answer.json()) as { errors?: { message?: string }[] };
    return errors?.[0]?.message ?? '';
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return '';
    throw error;
  }
}
