'use client';

import type { ToldChange } from '../../publishing/told-change.ts';
import { WordDifference } from '../word-difference.tsx';
import type { Words } from './words.ts';

/** Changes that go live together have the same key: all of the rows of a list, for one. */
export const keyOf = ({ part: { path, locale } }: ToldChange): string => `${locale ?? 'both'} ${path}`;

interface Properties {
  changes: ToldChange[];
  chosen: Set<string>;
  onChoose(chosen: Set<string>): void;
  say: Words;
}

/** What would go live, by language, each with a box to tick. */
export function ChangeList({ changes, chosen, onChoose, say }: Properties) {
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChoose(next);
  };
  return (['de', 'en', 'both'] as const).map((group) => {
    const inGroup = changes.filter(({ part }) => (part.locale ?? 'both') === group);
    if (!inGroup.length) return null;
    const keys = [...new Set(inGroup.map(keyOf))];
    return (
      <fieldset key={group} className="publish-dialog__group">
        <legend>{say.groups[group]}</legend>
        {keys.map((key) => {
          const together = inGroup.filter((change) => keyOf(change) === key);
          const authors = [...new Set(together.flatMap(({ by }) => by ?? []))];
          return (
            <div key={key} className="publish-dialog__change">
              <label>
                <input type="checkbox" checked={chosen.has(key)} onChange={() => toggle(key)} />
                <span>
                  <strong>{together[0]?.label}</strong>
                  {authors.length ? <small> {say.by.replace('{name}', authors.join(', '))}</small> : null}
                </span>
              </label>
              {together.map((change, place) => (
                <Told key={place} change={change} say={say} />
              ))}
            </div>
          );
        })}
      </fieldset>
    );
  });
}

function Told({ change: { kind, before, after, part }, say }: { change: ToldChange; say: Words }) {
  if (kind === 'added') return <p>{say.added.replace('{title}', after ?? '')}</p>;
  if (kind === 'removed') return <p>{say.removed.replace('{title}', before ?? '')}</p>;
  if (kind === 'moved') return <p>{say.moved}</p>;
  if (kind === 'form') return <p>{say.form}</p>;
  if (after === null) return <WordDifference before={before} after={say.empty} lang={part.locale ?? undefined} />;
  return <WordDifference before={before} after={after} lang={part.locale ?? undefined} />;
}
