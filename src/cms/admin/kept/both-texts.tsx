'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import { wordsIn } from '../../../domain/kept/kept-changes.ts';
import type { Words } from './words.ts';

interface Properties {
  theirs: unknown;
  mine: unknown;
  say: Words;
}

/** What is saved in a field beside what this person typed there, to be compared and copied. */
export function BothTexts({ theirs, mine, say }: Properties) {
  const [isCopied, setCopied] = useState(false);
  const ours = wordsIn(mine);
  const copy = async () => {
    await navigator.clipboard.writeText(ours);
    setCopied(true);
  };
  return (
    <div className="kept-texts__both">
      <figure>
        <figcaption>{say.saved}</figcaption>
        <blockquote>{told(theirs, say)}</blockquote>
      </figure>
      <figure>
        <figcaption>{say.mine}</figcaption>
        <blockquote>{told(mine, say)}</blockquote>
        {ours ? (
          <Button buttonStyle="secondary" size="small" onClick={() => void copy()}>
            {say.copy}
          </Button>
        ) : null}
        <span role="status">{isCopied ? ` ${say.copied}` : null}</span>
      </figure>
    </div>
  );
}

function told(value: unknown, say: Words): string {
  const isNothing = value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);
  return wordsIn(value) || (isNothing ? say.empty : say.form);
}
