'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { contested } from '../../../domain/kept/kept-changes.ts';
import { BothTexts } from './both-texts.tsx';
import type { Kept } from './browser-store.ts';
import type { KeptTexts } from './use-kept-texts.ts';
import { type Words, whenTyped } from './words.ts';

interface Properties {
  kept: KeptTexts;
  offer: Kept;
  labels: Record<string, string>;
  say: Words;
}

/** Offers what was typed earlier and never saved, field by field; what somebody else wrote meanwhile is not ticked. */
export function KeptNote({ kept, offer, labels, say }: Properties) {
  const { i18n } = useTranslation();
  const stored = kept.begunFrom();
  const others = contested(offer.changes, stored);
  const names = Object.keys(offer.changes);
  const [chosen, setChosen] = useState(new Set(names.filter((name) => !others.includes(name))));
  const toggle = (name: string) => {
    const next = new Set(chosen);
    if (!next.delete(name)) next.add(name);
    setChosen(next);
  };
  const note = useRef<HTMLElement>(null);
  // A page that is loaded anew stands where it stood before, often below the note.
  useEffect(() => {
    note.current?.scrollIntoView({ block: 'center' });
  }, []);
  const isOlder = Boolean(offer.basedOn) && offer.basedOn !== stored.updatedAt;
  return (
    <section ref={note} className="kept-texts" aria-labelledby="kept-texts-heading">
      <h2 id="kept-texts-heading">{say.heading}</h2>
      <p>
        {say.lead.replace('{when}', whenTyped(offer.at, Date.now(), i18n.language))}
        {isOlder ? ` ${say.since}` : null}
      </p>
      {names.map((name) => (
        <div key={name} className="kept-texts__field">
          <label>
            <input type="checkbox" checked={chosen.has(name)} onChange={() => toggle(name)} />
            <strong>{labels[name] ?? name}</strong>
          </label>
          {others.includes(name) ? <p>{say.contested}</p> : null}
          {others.includes(name) ? <BothTexts theirs={stored[name]} mine={offer.changes[name]?.now} say={say} /> : null}
        </div>
      ))}
      <div className="kept-texts__buttons">
        <Button
          size="medium"
          disabled={!names.some((name) => chosen.has(name))}
          onClick={() => void kept.take(names.filter((name) => chosen.has(name)))}
        >
          {say.take}
        </Button>
        <Button buttonStyle="secondary" size="medium" onClick={kept.discard}>
          {say.discard}
        </Button>
      </div>
    </section>
  );
}
