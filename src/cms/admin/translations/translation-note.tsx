'use client';

import { Button, useField, useFormFields, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { stateOfText } from '../../../domain/translations/translation-state.ts';
import { ourLocale } from '../../../i18n/locales.ts';
import { type Basis, stillRightName } from '../../translations/basis-names.ts';
import { WordDifference } from '../word-difference.tsx';
import { words } from './words.ts';
import { writtenText } from './written-texts.ts';

/** How far the English of one field is, while it is being written; where it is behind, what changed in the German. */
export function TranslationNote({ path }: { path: string }) {
  const { i18n } = useTranslation();
  const say = words[ourLocale(i18n.language)];
  const { german, english, basis, isReviewed, place } = useFormFields(([fields]) => writtenText(fields, path));
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
        {basis && state === 'out-of-date' ? ` ${say.translatedOn.replace('{day}', dayOf(basis, i18n.language))}` : null}
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
