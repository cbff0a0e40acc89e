'use client';

import { type RefObject, useState } from 'react';
import type { Words } from './words.ts';

interface Properties {
  input: RefObject<HTMLInputElement | null>;
  say: Words;
  id: string;
  onEnter?(): void;
}

/** A new password with the rules it is held to, said beforehand. It can be shown, and so is typed once. */
export function PasswordInput({ input, say, id, onEnter }: Properties) {
  const [isShown, setShown] = useState(false);
  return (
    <>
      <label htmlFor={id}>{say.chosen}</label>
      <p id={`${id}-rules`}>{say.rules}</p>
      <input
        ref={input}
        id={id}
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        required
        aria-describedby={`${id}-rules`}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !onEnter) return;
          event.preventDefault();
          onEnter();
        }}
      />
      <label className="account-form__tick">
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
        {say.show}
      </label>
    </>
  );
}
