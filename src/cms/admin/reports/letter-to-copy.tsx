'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { useId, useRef, useState } from 'react';
import { ourLocale } from '../../../i18n/locales.ts';
import { proposalWords } from './proposal-words.ts';

/** A letter that the site cannot send, with the two ways to send it. @param address opens a mail program with it */
export function LetterToCopy({ text, address }: { text: string; address: string }) {
  const { i18n } = useTranslation();
  const say = proposalWords[ourLocale(i18n.language)];
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [told, setTold] = useState('');

  async function copy() {
    area.current?.select();
    // Browsers have a clipboard only where the connection is safe.
    if (!navigator.clipboard) return setTold(say.copyByHand);
    await navigator.clipboard.writeText(text);
    setTold(say.copied);
  }

  return (
    <div className="report-letter__told">
      <p>{say.toldByHand}</p>
      <label htmlFor={id}>{say.letter}</label>
      <textarea id={id} ref={area} readOnly rows={10} value={text} />
      <div className="report-letter__answer">
        <Button size="medium" margin={false} onClick={() => void copy()}>
          {say.copy}
        </Button>
        <a className="report-action" href={address}>
          {say.send}
        </a>
        <span role="status">{told}</span>
      </div>
    </div>
  );
}
