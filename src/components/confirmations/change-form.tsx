import { useLocale, useTranslations } from 'next-intl';
import {
  type BodyAnswer,
  type BodyField,
  type BodyProblem,
  type BodyValues,
  bodyFields,
} from '../../domain/confirmations/body-answer.ts';
import { addressOf } from '../../i18n/addresses.ts';

interface Props {
  link: string;
  /** What the entry says now. */
  values: BodyValues;
  /** What was sent and not taken. */
  answer: BodyAnswer | null;
  problems: BodyProblem[];
  stamp: string;
}

const rowsOf: Partial<Record<BodyField, number>> = { plainWords: 4, summary: 8, address: 2, tagline: 2 };

/** Each part of an entry that a body may change, as it is, to be written over. */
export function ChangeForm({ link, values, answer, problems, stamp }: Props) {
  const t = useTranslations('Confirm');
  const locale = useLocale();
  const was = answer?.was ?? values;
  return (
    <form className="report" action={addressOf('/confirm-entry', locale)} method="post" noValidate>
      <input type="hidden" name="link" value={link} />
      <input type="hidden" name="stamp" value={stamp} />
      {bodyFields.map((field) => (
        <Part
          key={field}
          name={field}
          label={t(`fields.${field}`)}
          value={answer?.values[field] ?? values[field]}
          was={was[field]}
          problem={problems.find((one) => one.field === field)}
        />
      ))}
      <Part
        name="other"
        label={t('other')}
        hint={t('otherHint')}
        value={answer?.other ?? ''}
        problem={problems.find((one) => one.field === 'other')}
      />
      <p>{t('changeHint')}</p>
      <button type="submit" name="do" value="propose">
        {t('propose')}
      </button>
    </form>
  );
}

interface Part {
  name: BodyField | 'other';
  label: string;
  hint?: string;
  value: string;
  was?: string;
  problem: BodyProblem | undefined;
}

function Part({ name, label, hint, value, was, problem }: Part) {
  const t = useTranslations('Confirm');
  const described = [hint ? `${name}-hint` : '', problem ? `${name}-problem` : ''].filter(Boolean).join(' ');
  const control = {
    id: name,
    name,
    defaultValue: value,
    'aria-describedby': described || undefined,
    'aria-invalid': problem ? (true as const) : undefined,
  };
  const rows = name === 'other' ? 4 : rowsOf[name];
  return (
    <div className="field" data-wrong={problem ? '' : undefined}>
      <label htmlFor={name}>{label}</label>
      {hint ? (
        <p id={`${name}-hint`} className="hint">
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${name}-problem`} className="problem">
          {t('problem', { reason: t(`reasons.${problem.reason}`) })}
        </p>
      ) : null}
      {was === undefined ? null : <input type="hidden" name={`was-${name}`} value={was} />}
      {rows ? <textarea {...control} rows={rows} /> : <input {...control} type="text" />}
    </div>
  );
}
