'use client';

import { Button } from '@payloadcms/ui';
import { BothTexts } from './both-texts.tsx';
import { ModalDialog } from './modal-dialog.tsx';
import type { Words } from './words.ts';

interface Properties {
  fields: { name: string; label: string; theirs: unknown; mine: unknown }[];
  onLoad(): void;
  onClose(): void;
  say: Words;
}

/** Tells that somebody saved meanwhile; where both wrote in the same field, both texts stand beside each other. */
export function SavedMeanwhile({ fields, onLoad, onClose, say }: Properties) {
  return (
    <ModalDialog heading={say.refused} onClose={onClose}>
      <p>
        {say.refusedLead} {fields.length ? say.bothWrote : say.noneContested}
      </p>
      {fields.map(({ name, label, theirs, mine }) => (
        <div key={name} className="kept-texts__field">
          <strong>{label}</strong>
          <BothTexts theirs={theirs} mine={mine} say={say} />
        </div>
      ))}
      <div className="kept-texts__buttons">
        <Button size="medium" onClick={onLoad}>
          {say.load}
        </Button>
        <Button buttonStyle="secondary" size="medium" onClick={onClose}>
          {say.close}
        </Button>
      </div>
    </ModalDialog>
  );
}
