import { useLocale, useTranslations } from 'next-intl';
import type { Page } from '../../domain/page.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { RecurringDays } from '../calendar/recurring-days.tsx';
import { Sign } from '../layout/sign.tsx';
import { foreignLanguage, LocalizedText } from '../texts/localized-text.tsx';
import { RichTextView } from '../texts/rich-text-view.tsx';
import { TextAsOf } from '../texts/text-as-of.tsx';
import { ReviewNote, TextNotice } from '../texts/text-notice.tsx';
import '../texts/chapters.css';
import '../texts/prose.css';

/** A page of prose under its sign, its first paragraph beside that. */
export function ProsePage({ page }: { page: Page }) {
  const t = useTranslations('Text');
  const locale = useLocale();
  const { body } = page;
  const [first, ...others] = body?.value ?? [];
  const lead = first?.type === 'paragraph' ? [first] : [];
  return (
    <article>
      <header className="hero">
        <Sign size="board">
          <h1>
            <LocalizedText text={page.title} />
          </h1>
        </Sign>
        {body && lead.length ? (
          <div className="lead" lang={foreignLanguage(body, locale)}>
            <RichTextView text={lead} />
          </div>
        ) : null}
      </header>
      <div className="prose chapters">
        {body ? <TextNotice language={body.language} /> : null}
        {page.picture ? (
          <img
            src={page.picture.url}
            alt={page.picture.alt.value}
            lang={foreignLanguage(page.picture.alt, locale)}
            width={page.picture.width}
            height={page.picture.height}
          />
        ) : null}
        {body ? (
          <div className="prose chapters" lang={foreignLanguage(body, locale)}>
            <RichTextView text={lead.length ? others : body.value} />
          </div>
        ) : null}
        <TextAsOf date={page.textAsOf} />
        {page.days.length ? <RecurringDays days={page.days} /> : null}
        {body ? <ReviewNote language={body.language} hasReviewedText={page.hasReviewedText} /> : null}
        <p className="source">{t('updatedOn', { date: formatPartialDate(page.updatedOn, locale) })}</p>
      </div>
    </article>
  );
}
