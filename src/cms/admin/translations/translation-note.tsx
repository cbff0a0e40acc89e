'use client';

import { Button, useField, useFormFields, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { stateOfText } from '../../../domain/translations/translation-state.ts';
import { englishNameOf } from '../../fields/english-name.ts';
import { type Basis, basesOf, basisName, stillRightName } from '../../translations/basis-names.ts';
import { wordsOf } from '../../translations/words.ts';
import { WordDifference } from '../word-difference.tsx';
import { words } from './words.ts';

/** How far the English of one field is, while it is being written; where it is behind, what changed in the German. */
export function TranslationNote({ path }: { path: string }) {
  const { i18n } = useTranslation();
  const say = words[i18n.language === 'en' ? 'en' : 'de'];
  const { german, english, basis, isReviewed, place } = useText(path);
  const stillRight = useField<string[] | null>({ path: stillRightName });
  const [isPutOff, setPutOff] = useState(false);
  const isSaidRight = stillRight.value?.includes(place) ?? false;
  const state = stateOfText({ path: place, german, english, basis: isSaidRight ? undefined : basis?.text }, isReviewed);
  if (state === null) return null;
  const isBehind = state === 'out-of-date' && basis && !isPutOff;
  return (
    <div className="translation-note" lang={i18n.language}>
      <span className={`translation-note__state translation-note__state--${state}`}>
        {say.states[state]}
        {basis && state === 'out-of-date' ? ` ${say.since.replace('{day}', dayOf(basis, i18n.language))}` : null}
      </span>
      {isSaidRight ? <p>{say.willBeNoted}</p> : null}
      {isBehind ? (
        <div className="translation-note__behind">
          <p>{say.changed}</p>
          <WordDifference before={basis.text} after={german} lang="de" />
          <Button
            buttonStyle="secondary"
            size="small"
            onClick={() => stillRight.setValue([...(stillRight.value ?? []), place])}
          >
            {say.stillRight}
          </Button>
          <Button buttonStyle="none" size="small" onClick={() => setPutOff(true)}>
            {say.later}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

const dayOf = ({ on }: Basis, language: string): string =>
  new Date(on).toLocaleDateString(language, { dateStyle: 'medium', timeZone: 'Europe/Berlin' });

interface WrittenText {
  german: string;
  english: string;
  basis?: Basis;
  isReviewed: boolean;
  /** The place of the text in the stored document: rows by their id, not their number. */
  place: string;
}

/** Both sides of a text as they stand in the form. */
function useText(path: string): WrittenText {
  const germanPath = path.replace(/En$/, '');
  return useFormFields(([fields]) => {
    const valueAt = (at: string) => fields[at]?.value;
    const steps = germanPath.split('.');
    const place = steps
      .map((step, at) => (/^\d+$/.test(step) ? (valueAt([...steps.slice(0, at + 1), 'id'].join('.')) ?? step) : step))
      .join('.');
    return {
      german: wordsOf(valueAt(germanPath)),
      english: wordsOf(valueAt(path)),
      basis: basesOf(valueAt(englishNameOf(basisName)))[place],
      isReviewed: valueAt(englishNameOf('hasReviewedText')) === true,
      place,
    };
  });
}
