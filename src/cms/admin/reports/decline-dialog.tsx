'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { ourLocale } from '../../../i18n/locales.ts';
import { ask } from '../ask.ts';
import { ModalDialog } from '../kept/modal-dialog.tsx';
import { Refusals } from '../publishing/refusals.tsx';
import { proposalWords } from './proposal-words.ts';

interface Properties {
  /** Whether the visitor left an address. */
  hasAddress: boolean;
  onClose(): void;
  /** Saves what stands in the form beside; returns whether that went well. */
  save(): Promise<boolean>;
  id: string;
  onDeclined(): void;
}

/** Asks why a report is declined, and says who will read that. */
export function DeclineDialog({ id, hasAddress, onClose, save, onDeclined }: Properties) {
  const { i18n } = useTranslation();
  const say = proposalWords[ourLocale(i18n.language)];
  const field = useId();
  const [reason, setReason] = useState('');
  const [refusals, setRefusals] = useState<string[]>([]);
  const [isBusy, setBusy] = useState(false);

  async function decline() {
    setBusy(true);
    const sent = { method: 'POST', body: { reason } } as const;
    const isSaved = await save();
    const answer = isSaved ? await ask(`/api/reports/${id}/decline`, i18n.language, say.unreachable, sent) : null;
    setBusy(false);
    if (answer?.body) return onDeclined();
    setRefusals(answer?.refusals ?? [say.unreachable]);
  }

  return (
    <ModalDialog heading={say.declineHeading} onClose={onClose}>
      <Refusals refusals={refusals} />
      <div className="report-decline">
        <label htmlFor={field}>{say.reason}</label>
        <textarea
          id={field}
          rows={4}
          maxLength={2000}
          aria-describedby={`${field}-hint`}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <p id={`${field}-hint`} className="report-letter__facts">
          {hasAddress ? say.reasonGoesOut : say.reasonNobody}
        </p>
      </div>
      <div className="publish-dialog__buttons">
        <Button buttonStyle="secondary" size="medium" disabled={isBusy} onClick={onClose}>
          {say.cancel}
        </Button>
        <Button size="medium" disabled={isBusy} onClick={() => void decline()}>
          {say.decline}
        </Button>
      </div>
    </ModalDialog>
  );
}
