'use client';

import { type ReactNode, useState } from 'react';
import type { FactorWords } from './second-factor-words.ts';

interface Properties {
  codes: string[];
  say: FactorWords;
  /** The button that leads on. */
  children: ReactNode;
}

/** Recovery codes, shown once, to be copied or printed. */
export function RecoveryCodes({ codes, say, children }: Properties) {
  const [told, setTold] = useState('');

  async function copy() {
    // Browsers have a clipboard only where the connection is safe.
    if (!navigator.clipboard) return setTold(say.copyByHand);
    await navigator.clipboard.writeText(codes.join('\n'));
    setTold(say.copied);
  }

  return (
    <div className="account-form recovery-codes">
      <p>{say.codesLead}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="account-buttons">
        <button type="button" className="account-button" onClick={() => void copy()}>
          {say.copy}
        </button>
        <button type="button" className="account-button" onClick={() => window.print()}>
          {say.print}
        </button>
        <span role="status">{told}</span>
      </div>
      <div className="account-buttons">{children}</div>
    </div>
  );
}
