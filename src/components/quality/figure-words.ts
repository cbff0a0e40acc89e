import { useLocale, useTranslations } from 'next-intl';
import type { QualityMonth } from '../../domain/quality/quality-month.ts';

/** The figures of the page, in its order. */
export const qualityFigures = ['reviewed', 'english', 'facts', 'links', 'reports'] as const;
export type QualityFigure = (typeof qualityFigures)[number];

/** Whether any page elsewhere has been looked at: "0 within reach" would say that all are dead. */
const hasLooked = ({ alive, blocked, doubtful, dead }: QualityMonth['links']): boolean =>
  alive + blocked + doubtful + dead > 0;

/** Tells the figures of a month in words. */
export function useFigureWords(): (figure: QualityFigure, month: QualityMonth) => string {
  const t = useTranslations('Quality');
  const locale = useLocale();
  const share = ({ count, of }: { count: number; of: number }) =>
    of ? t('share', { count, of, percent: Math.round((count / of) * 100) }) : t('nothing');
  const reports = ({ reportsOpen, reportsAnswered, daysToAnswer }: QualityMonth) =>
    daysToAnswer === null
      ? t('reportsOpen', { open: reportsOpen })
      : t('reportsAnswered', {
          open: reportsOpen,
          answered: reportsAnswered,
          days: daysToAnswer.toLocaleString(locale === 'de' ? 'de-DE' : 'en-GB'),
        });
  const words: Record<QualityFigure, (month: QualityMonth) => string> = {
    reviewed: ({ entriesReviewed }) => share(entriesReviewed),
    english: ({ englishCurrent }) => share(englishCurrent),
    facts: ({ factsByAge }) => t('facts', factsByAge),
    links: ({ links }) => (hasLooked(links) ? t('links', links) : t('linksUnchecked', links)),
    reports,
  };
  return (figure, month) => words[figure](month);
}
