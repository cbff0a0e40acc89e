import { useLocale, useTranslations } from 'next-intl';
import { formatPartialDate } from '../../domain/partial-date.ts';
import type { QualityMonth } from '../../domain/quality/quality-month.ts';
import { openDataAddress } from '../../domain/take-along/open-data-address.ts';
import { BoardHeading } from '../layout/board-heading.tsx';
import { type QualityFigure, qualityFigures, useFigureWords } from './figure-words.ts';
import './quality.css';

/** Further back the file goes. */
const mostMonths = 12;

/** How well the directory is kept: each figure with what it means, and how it was in the months before. */
export function QualityPage({ months }: { months: QualityMonth[] }) {
  const t = useTranslations('Quality');
  const locale = useLocale();
  const [latest] = months;
  return (
    <>
      <BoardHeading title={t('title')} lead={t('lead')} />
      <p className="source">
        {latest ? t('countedFor', { date: formatPartialDate(latest.countedFor, locale) }) : t('none')}{' '}
        <a href={openDataAddress('quality.json')}>{t('file')}</a>
      </p>
      {latest ? qualityFigures.map((figure) => <FigureSection key={figure} figure={figure} months={months} />) : null}
    </>
  );
}

function FigureSection({ figure, months }: { figure: QualityFigure; months: QualityMonth[] }) {
  const t = useTranslations('Quality');
  const locale = useLocale();
  const words = useFigureWords();
  const [latest, ...before] = months.slice(0, mostMonths);
  if (!latest) return null;
  return (
    <section className="topic">
      <h2>{t(`headings.${figure}`)}</h2>
      <p className="lead figure-now">{words(figure, latest)}</p>
      <p>{t(`explained.${figure}`)}</p>
      {before.length ? (
        <details>
          <summary>{t('before')}</summary>
          <ul>
            {before.map((month) => (
              <li key={month.month}>
                {formatPartialDate(month.month, locale)}: {words(figure, month)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
