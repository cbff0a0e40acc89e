'use client';

import { getTranslation } from '@payloadcms/translations';
import {
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
  useLocale,
  useTranslation,
} from '@payloadcms/ui';
import type { FormState } from 'payload';
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { ourLocale } from '../../../i18n/locales.ts';
import { useFieldOfAddress } from './field-of-address.ts';
import { type FieldPlace, placeOf } from './field-place.ts';
import { leadToField } from './lead-to-field.ts';

const headings = { de: 'Es gibt ein Problem', en: 'There is a problem' };

interface Problem {
  path: string;
  message: string;
}

/**
 * Lists above the form what kept it from being saved, each with a link to its field. It stays until the form is sent
 * again: Payload forgets what only the server knows with the next letter that is typed.
 */
export function ErrorSummary() {
  const [fields] = useAllFormFields();
  const problems = useProblems(fields);
  const summary = useRef<HTMLDivElement>(null);
  const { i18n } = useTranslation();
  const nameOf = usePlaces();
  useFieldOfAddress(nameOf);
  const isShown = problems.length > 0;
  useEffect(() => {
    if (isShown) summary.current?.focus();
  }, [isShown]);
  if (!isShown) return null;
  return (
    <div ref={summary} className="error-summary" role="alert" aria-labelledby="error-summary-heading" tabIndex={-1}>
      <h2 id="error-summary-heading">{headings[ourLocale(i18n.language)]}</h2>
      <ul>
        {problems.map(({ path, message }) => {
          const { names, tab } = nameOf(path);
          const follow = (click: MouseEvent) => {
            click.preventDefault();
            void leadToField(path, tab);
          };
          return (
            <li key={path}>
              <a href={`#field-${path.replaceAll('.', '__')}`} onClick={follow}>
                {names.join(', ')}: {message}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What was wrong when the form was last sent. */
function useProblems(fields: FormState): Problem[] {
  const [problems, setProblems] = useState<Problem[]>([]);
  const { setSubmitted } = useForm();
  const isProcessing = useFormProcessing();
  const isSubmitted = useFormSubmitted();
  const isModified = useFormModified();
  const wasProcessing = useRef(false);

  useEffect(() => {
    if (isProcessing) setProblems([]);
    // Of a refused draft Payload forgets that it was sent, and then shows no field what is wrong with it.
    else if (wasProcessing.current && isModified) setSubmitted(true);
    wasProcessing.current = isProcessing;
  }, [isProcessing, isModified, setSubmitted]);

  const found = isSubmitted && !isProcessing ? invalid(fields) : [];
  const key = JSON.stringify(found);
  useEffect(() => {
    const fresh = JSON.parse(key) as Problem[];
    if (!fresh.length) return;
    setProblems((known) => [...known.filter(({ path }) => fresh.every((other) => other.path !== path)), ...fresh]);
  }, [key]);
  return problems;
}

const invalid = (fields: FormState): Problem[] =>
  Object.entries(fields).flatMap(([path, { valid, errorMessage, passesCondition }]) =>
    valid === false && errorMessage && passesCondition !== false ? [{ path, message: errorMessage }] : [],
  );

/** Finds fields by their path in the form at hand. */
function usePlaces(): (path: string) => FieldPlace {
  const { collectionSlug, globalSlug } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const { i18n } = useTranslation();
  const { label, code } = useLocale();
  const config = collectionSlug
    ? getEntityConfig({ collectionSlug })
    : getEntityConfig({ globalSlug: globalSlug ?? '' });
  const language = typeof label === 'string' ? label : code;
  const labelOf = (text: unknown) => (text ? getTranslation(text as string, i18n) : '');
  return (path) => placeOf(config?.fields ?? [], path, { labelOf, language }) ?? { names: [path], tab: null };
}
