'use client';

import type { RefObject } from 'react';

interface Properties {
  input: RefObject<HTMLInputElement | null>;
  id: string;
  label: string;
  onEnter(): void;
}

/** Where the own password is asked for once more. One form cannot stand in another, so Enter is ours. */
export function OwnPasswordInput({ input, id, label, onEnter }: Properties) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="password"
        autoComplete="current-password"
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onEnter();
        }}
      />
    </>
  );
}
