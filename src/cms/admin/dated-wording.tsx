'use client';

import { Button, useConfig, useField, useFormFields, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { datedWording } from '../../domain/claims/dated-wording.ts';
import { monthsOn, monthsUntilCheck } from '../../domain/claims/months-on.ts';
import type { Rot } from '../../domain/claims/rotting-words.ts';
import { today } from '../../domain/day.ts';
import { ourLocale } from '../../i18n/locales.ts';
import { isEnglishName } from '../fields/english-name.ts';
import { datedWordingWords } from './dated-wording-words.ts';
import { textOf } from './text-of-field.ts';

/**
 * The words of the text in the field above that will rot, each with what is better. It hinders nobody. Who wants to
 * keep them says with one press of when they are, or makes a fact of a number.
 */
export function DatedWording({ path }: { path: string }) {
  const value = useFormFields(([fields]) => fields[path]?.value);
  const { i18n } = useTranslation();
  const found = datedWording(textOf(value), isEnglishName(path) ? 'en' : 'de');
  if (!found.length) return null;
  const say = datedWordingWords[ourLocale(i18n.language)];
  return (
    <div className="field-description">
      <div>
        {[...new Map(found.map((each) => [each.words, each.rot]))].map(([wording, rot]) => (
          <p key={wording}>
            {say.ages}: <strong>„{wording}“</strong>. {say[rot]}
          </p>
        ))}
        <SayWhen isCount={found.some(({ rot }) => rot === ('count' satisfies Rot))} />
      </div>
    </div>
  );
}

/** Enters that the texts hold as of today, and that somebody looks again in half a year. */
function SayWhen({ isCount }: { isCount: boolean }) {
  const asOf = useField<string | null>({ path: 'textAsOf' });
  const checkAfter = useField<string | null>({ path: 'checkAfter' });
  const [hasSaid, setHasSaid] = useState(false);
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const say = datedWordingWords[ourLocale(i18n.language)];
  const enter = () => {
    asOf.setValue(today().slice(0, 7));
    checkAfter.setValue(monthsOn(today(), monthsUntilCheck));
    setHasSaid(true);
  };
  const isSaid = Boolean(checkAfter.value);
  return (
    <>
      <p role="status">{isSaid && hasSaid ? say.said : null}</p>
      {isSaid ? null : (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={enter} disabled={checkAfter.disabled}>
          {say.sayWhen}
        </Button>
      )}{' '}
      {isCount ? (
        <a href={`${config.routes.admin}/collections/fun-facts/create`} target="_blank" rel="noreferrer">
          {say.makeFact}
        </a>
      ) : null}
    </>
  );
}
