import { useLocale, useTranslations } from 'next-intl';
import { addressOf } from '../../i18n/addresses.ts';
import { BoardHeading } from '../layout/board-heading.tsx';
import '../texts/prose.css';
import './reports.css';

/** What stands where the form was once a report has been taken: its reference, and what happens next. */
export function ReportThanks({ reference }: { reference: string }) {
  const t = useTranslations('Report');
  const locale = useLocale();
  return (
    <>
      <BoardHeading
        title={t('thanks')}
        lead={t.rich('reference', { reference, code: (chunks) => <strong className="reference">{chunks}</strong> })}
      />
      <div className="prose">
        <h2>{t('next')}</h2>
        <p>{t('nextRead')}</p>
        <p>{t('nextAnswer')}</p>
        <ul>
          <li>
            <a href={addressOf('/', locale)}>{t('toDirectory')}</a>
          </li>
          <li>
            <a href={addressOf('/report', locale)}>{t('another')}</a>
          </li>
        </ul>
      </div>
    </>
  );
}
