'use client';

import {
  Button,
  useAuth,
  useConfig,
  useDocumentInfo,
  useField,
  useForm,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui';
import { useState } from 'react';
import { today } from '../../../domain/day.ts';
import { ourLocale } from '../../../i18n/locales.ts';
import { momentOfDay } from '../../fields/date-reasons.ts';
import { englishNameOf, isEnglishName } from '../../fields/english-name.ts';
import { wordsOf } from '../../translations/words.ts';
import { daysOfReview } from './days-of-review.ts';

const words = {
  de: {
    button: 'Stimmt noch, heute geprüft',
    byField: 'Feld für Feld prüfen',
    both: 'Heute eingetragen, auch bei jedem Kanal und beim Kontakt; die Texte beider Sprachen sind als geprüft angehakt. Noch nicht gespeichert.',
    german:
      'Heute eingetragen, auch bei jedem Kanal und beim Kontakt; der deutsche Text ist als geprüft angehakt. Noch nicht gespeichert.',
  },
  en: {
    button: 'Still right, checked today',
    byField: 'Check field by field',
    both: 'Today is entered, for each channel and the contact, too; the texts of both languages are ticked as reviewed. Not saved yet.',
    german:
      'Today is entered, for each channel and the contact, too; the German text is ticked as reviewed. Not saved yet.',
  },
};

const reviewed = 'hasReviewedText';
const isNoText = new Set(['slugEn', englishNameOf(reviewed)]);

/**
 * Says with one press that the whole entry still holds: as of today, in every language that it is written in, and every
 * way to the body. Beside it stands the way to look at it field by field.
 */
export function StillRight() {
  const { i18n } = useTranslation();
  const say = words[ourLocale(i18n.language)];
  const { user } = useAuth();
  const day = useField<string | null>({ path: 'reviewedOn' });
  const german = useField<boolean>({ path: reviewed });
  const english = useField<boolean>({ path: englishNameOf(reviewed) });
  const hasEnglish = useFormFields(([fields]) =>
    Object.entries(fields).some(([path, state]) => isEnglishName(path) && !isNoText.has(path) && wordsOf(state.value)),
  );
  const { getFields, dispatchFields, setModified } = useForm();
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const [saidOf, setSaidOf] = useState<string | null>(null);
  if (user?.role !== 'admin' && user?.role !== 'editor') return null;
  const confirm = () => {
    const now = momentOfDay(today());
    day.setValue(now);
    german.setValue(true);
    if (hasEnglish) english.setValue(true);
    for (const [path, value] of Object.entries(daysOfReview(getFields(), today())))
      dispatchFields({ type: 'UPDATE', path, value });
    setModified(true);
    setSaidOf(now);
  };
  return (
    <div className="still-right">
      <Button buttonStyle="secondary" size="small" onClick={confirm} disabled={day.disabled}>
        {say.button}
      </Button>
      {id ? <a href={`${config.routes.admin}/pruefen/${id}`}>{say.byField}</a> : null}
      <p role="status">{saidOf && saidOf === day.value ? say[hasEnglish ? 'both' : 'german'] : null}</p>
    </div>
  );
}
