'use client';

import { Button, useAuth, useField, useFormFields, useTranslation } from '@payloadcms/ui';
import { today } from '../../../domain/day.ts';
import { writePartialDate } from '../../../domain/partial-date.ts';
import { ourLocale } from '../../../i18n/locales.ts';

const words = {
  de: { button: 'Heute bestätigt', changed: 'Sie haben den Kontakt geändert. Ist das heute so richtig?' },
  en: { button: 'Confirmed today', changed: 'You have changed the contact. Is it right as of today?' },
};

/** Enters today as the day on which the contact was seen to be right, and suggests it once the contact has changed. */
export function ConfirmedToday({ path }: { path: string }) {
  const { i18n } = useTranslation();
  const language = ourLocale(i18n.language);
  const { user } = useAuth();
  const { disabled, setValue, value } = useField<string | null>({ path });
  const group = path.replace(/[^.]+$/, '');
  const isChanged = useFormFields(([fields]) =>
    Object.entries(fields).some(
      ([name, { value: now, initialValue: before }]) =>
        name.startsWith(group) && name !== path && (now ?? '') !== (before ?? ''),
    ),
  );
  const day = today();
  const isToday = value === day || value === writePartialDate(day, language);
  if (isToday || (user?.role !== 'admin' && user?.role !== 'editor')) return null;
  return (
    <div className="still-right">
      <p role="status">{isChanged ? words[language].changed : null}</p>
      <Button buttonStyle="secondary" size="small" onClick={() => setValue(day)} disabled={disabled}>
        {words[language].button}
      </Button>
    </div>
  );
}
