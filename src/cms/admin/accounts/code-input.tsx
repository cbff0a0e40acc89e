'use client';

import type { RefObject } from 'react';

interface Properties {
  input: RefObject<HTMLInputElement | null>;
  id: string;
  label: string;
  hint: string;
  onEnter?(): void;
}

/** Where a code is typed; telephones offer to fill it in. */
export function CodeInput({ input, id, label, hint, onEnter }: Properties) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`}>{hint}</p>
      <input
        ref={input}
        id={id}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        maxLength={40}
        className="account-code"
        aria-describedby={`${id}-hint`}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !onEnter) return;
          event.preventDefault();
          onEnter();
        }}
      />
    </>
  );
}
