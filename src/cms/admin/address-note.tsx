'use client';

import { Button, useField, useFormFields, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { isMadeFrom, slugOf } from '../../domain/actors/slug.ts';
import { ourLocale } from '../../i18n/locales.ts';
import { englishNameOf, isEnglishName } from '../fields/english-name.ts';

const words = {
  de: {
    note: 'Der Name ist jetzt ein anderer, die Adresse noch die alte. Die alte führt auch dann hierher, wenn Sie die neue nehmen.',
    take: 'Adresse „{slug}“ nehmen',
  },
  en: {
    note: 'The name has changed, the address has not. The old one still leads here if you take the new one.',
    take: 'Take the address “{slug}”',
  },
};

/**
 * Below a part of an address that was made from a name: says so when the name becomes another, and offers what would be
 * made of that.
 * @param from the field of the German name
 */
export function AddressNote({ path, from }: { path: string; from: string }) {
  const { i18n } = useTranslation();
  const { disabled, setValue, value } = useField<string | null>({ path });
  const name = isEnglishName(path) ? englishNameOf(from) : from;
  const typed = useFormFields(([fields]) => fields[name]?.value);
  const [begun] = useState({ slug: value, name: typed });
  const made = slugOf(String(typed ?? ''));
  const isOld = value && value === begun.slug && isMadeFrom(value, String(begun.name ?? ''));
  if (!isOld || !made || isMadeFrom(value, String(typed)) || disabled) return null;
  const say = words[ourLocale(i18n.language)];
  return (
    <div className="still-right" role="status">
      <p>{say.note}</p>
      <Button buttonStyle="secondary" size="small" onClick={() => setValue(made)}>
        {say.take.replace('{slug}', made)}
      </Button>
    </div>
  );
}
