'use client';

import { useState } from 'react';
import type { Locale } from '../../../i18n/locales.ts';
import { takeBack } from './settle-finding.ts';
import { words } from './words.ts';

interface Properties {
  ids: string[];
  title: string;
  address: string;
  says: string;
  how: string;
  locale: Locale;
}

/** Something that was set aside, with the button that puts it among the tasks again. */
export function AsideLine({ ids, title, address, says, how, locale }: Properties) {
  const [told, setTold] = useState('');
  const [isBack, setIsBack] = useState(false);
  const say = words[locale];

  async function bringBack() {
    const refusals = await takeBack(ids, locale, say.unreachable);
    setIsBack(!refusals.length);
    setTold(refusals.join(' ') || say.isBack);
  }
  return (
    <li>
      <a href={address}>{title}</a> <span>{says}</span> <span>{how}</span>
      {isBack ? null : (
        <button type="button" onClick={() => void bringBack()}>
          {say.bringBack}
          <span className="today__unseen">{say.entry(title)}</span>
        </button>
      )}
      <span role="status">{told}</span>
    </li>
  );
}
