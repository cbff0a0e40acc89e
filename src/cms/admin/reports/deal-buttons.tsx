'use client';

import { FormSubmit, SaveButton, toast, useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { isDealtWith } from '../../../domain/reports/report-state.ts';
import { ourLocale } from '../../../i18n/locales.ts';
import { DeclineDialog } from './decline-dialog.tsx';
import { words } from './words.ts';

const answers = ['done', 'declined', 'spam'] as const;

/** In place of the button that saves: one for each end of a report, which saves, too, and goes on to the next one. */
export function DealButtons() {
  const { id, data } = useDocumentInfo();
  const { submit } = useForm();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const router = useRouter();
  const say = words[ourLocale(i18n.language)];
  const [isDeclining, setDeclining] = useState(false);
  if (isDealtWith(data?.state)) return <SaveButton />;

  async function deal(state: (typeof answers)[number]) {
    if (state === 'declined') return setDeclining(true);
    if (await save({ state })) await goOn(state);
  }

  const save = async (overrides: { state?: string }): Promise<boolean> =>
    (await submit({ overrides, disableSuccessStatus: true }))?.res.ok ?? false;

  async function goOn(state: (typeof answers)[number]) {
    const next = await nextReport(String(id));
    toast.success(next ? `${say.dealt[state]} ${say.next}` : say.dealt[state]);
    router.push(`${config.routes.admin}/collections/reports${next ? `/${next}` : ''}`);
  }

  return (
    <div className="report-deal">
      {answers.map((state) => (
        <FormSubmit
          key={state}
          buttonId={`action-${state}`}
          buttonStyle={state === 'done' ? 'primary' : 'secondary'}
          onClick={() => void deal(state)}
          size="medium"
          type="button"
        >
          {say.deal[state]}
        </FormSubmit>
      ))}
      <SaveButton />
      {isDeclining ? (
        <DeclineDialog
          id={String(id)}
          hasAddress={Boolean(data?.email)}
          save={() => save({})}
          onClose={() => setDeclining(false)}
          onDeclined={() => void goOn('declined')}
        />
      ) : null}
    </div>
  );
}

/** The new report that has waited longest; null where there is none, or nobody can say. */
async function nextReport(id: string): Promise<string | null> {
  const query = new URLSearchParams({
    'where[state][equals]': 'new',
    'where[id][not_equals]': id,
    sort: 'createdAt',
    limit: '1',
    depth: '0',
  });
  try {
    const answer = await fetch(`/api/reports?${query}`);
    const { docs } = answer.ok ? ((await answer.json()) as { docs: { id: string }[] }) : { docs: [] };
    return docs[0]?.id ?? null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
