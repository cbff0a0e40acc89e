'use client';

import { FieldDescription, TextInput, useField, useForm } from '@payloadcms/ui';
import { mergeFieldStyles } from '@payloadcms/ui/shared';
import type { DateFieldClientProps, NumberFieldClientProps, TextFieldClientProps } from 'payload';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';

/** What is said of what stands in an input: how it is understood, or what is wrong with it. */
export interface Echo {
  words: string;
  isWrong: boolean;
}

interface TypedInputProperties {
  properties: DateFieldClientProps | NumberFieldClientProps | TextFieldClientProps;
  /** From what is typed to the value of the form, and from that to how it is typed. */
  read(text: string): unknown;
  write(value: unknown): string;
  /** What is said below the input. */
  echo(value: unknown, text: string): Echo | null;
  inputMode: 'decimal' | 'text';
}

/** An input that takes a value as people write it, and says below how it was understood. */
export function TypedInput({ properties, read, write, echo, inputMode }: TypedInputProperties) {
  const { field, path: givenPath, readOnly } = properties;
  const { admin, label, localized, required } = field;
  const { customComponents, disabled, path, setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: givenPath,
  });
  const [typed, setTyped] = useState('');
  // What the person typed stays as it is while the form holds what it stands for; else the form's value is shown.
  const text = isSame(read(typed), value) ? typed : write(value);
  const understood = text.trim() ? echo(value, text) : null;
  const said = showError ? null : understood;
  useVerdictOn(value, path, showError && understood?.isWrong === false);
  const id = `field-${path.replaceAll('.', '__')}`;
  const attributes = {
    autoComplete: 'off',
    inputMode,
    'aria-invalid': showError,
    'aria-describedby': `${id}-echo ${id}-description`,
  };
  return (
    <TextInput
      path={path}
      className={admin?.className}
      label={label || undefined}
      localized={localized}
      required={required}
      readOnly={readOnly || disabled}
      showError={showError}
      style={mergeFieldStyles(field)}
      value={text}
      htmlAttributes={attributes}
      onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
        setTyped(target.value);
        setValue(read(target.value));
      }}
      BeforeInput={customComponents?.BeforeInput}
      AfterInput={
        <>
          <p
            id={`${id}-echo`}
            className={said?.isWrong ? 'typed-echo typed-echo--wrong' : 'typed-echo'}
            aria-live="polite"
          >
            {said?.words}
          </p>
          {customComponents?.AfterInput}
        </>
      }
      Label={customComponents?.Label}
      Error={customComponents?.Error}
      Description={
        <div id={`${id}-description`}>
          {customComponents?.Description ?? <FieldDescription path={path} description={admin?.description} />}
        </div>
      }
    />
  );
}

// Longer than Payload waits before it has what is typed checked.
const patience = 600;

/**
 * Asks for another verdict, once for each value, where one is refused that is understood. An answer about what stood
 * there before, which comes while the next is being typed, makes Payload take the new value for checked.
 */
function useVerdictOn(value: unknown, path: string, isDoubtful: boolean): void {
  const { dispatchFields } = useForm();
  const asked = useRef('');
  const key = keyOf(value);
  useEffect(() => {
    if (!isDoubtful || asked.current === key) return;
    const timer = setTimeout(() => {
      asked.current = key;
      dispatchFields({ type: 'UPDATE', path, valid: true, errorMessage: undefined });
    }, patience);
    return () => clearTimeout(timer);
  }, [isDoubtful, key, path, dispatchFields]);
}

/** Whether two values of the form are the same; nothing has several forms there. */
const isSame = (one: unknown, other: unknown): boolean => keyOf(one) === keyOf(other);
const keyOf = (value: unknown): string => (value === undefined || value === '' ? 'null' : JSON.stringify(value));
