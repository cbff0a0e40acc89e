import type { Locale } from '../../../i18n/locales.ts';
import type { Statement } from '../../review/statements.ts';
import type { ReviewWords } from './words.ts';

interface Properties {
  statement: Statement;
  /** The address of the form. */
  form: string;
  isTicked: boolean;
  onTick: (isRight: boolean) => void;
  say: ReviewWords;
}

/** One thing that the entry says: it is right, or the form opens where it is changed. */
export function StatementItem({ statement, form, isTicked, onTick, say }: Properties) {
  const { key, label, field, german, english, address } = statement;
  const id = `review-${key}`;
  return (
    <li className={isTicked ? 'review__item review__item--right' : 'review__item'}>
      <h2 id={`${id}-label`}>{label}</h2>
      <div className="review__words">
        <Words texts={german} lang="de" heading={english && say.german} say={say} />
        {english ? <Words texts={english} lang="en" heading={say.english} say={say} /> : null}
      </div>
      <div className="review__acts">
        <label htmlFor={id}>
          <input
            id={id}
            type="checkbox"
            checked={isTicked}
            aria-describedby={`${id}-label`}
            onChange={({ target }) => onTick(target.checked)}
          />
          {say.right}
        </label>
        <a href={`${form}#field-${field.replaceAll('.', '__')}`} aria-describedby={`${id}-label`}>
          {say.change}
        </a>
        {address ? (
          <a href={address} target="_blank" rel="noopener noreferrer" aria-describedby={`${id}-label`}>
            {say.open}
          </a>
        ) : null}
      </div>
    </li>
  );
}

interface WordsProperties {
  texts: string[];
  lang: Locale;
  heading: string | null;
  say: ReviewWords;
}

function Words({ texts, lang, heading, say }: WordsProperties) {
  return (
    <div>
      {heading ? <p className="review__quiet">{heading}</p> : null}
      {texts.length ? (
        texts.map((text) => (
          <p key={text} className="review__text" lang={lang}>
            {text}
          </p>
        ))
      ) : (
        <p>
          <em>{say.missing}</em>
        </p>
      )}
    </div>
  );
}
