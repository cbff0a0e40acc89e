import { useLocale, useTranslations } from 'next-intl';
import { parseDirectoryQuery } from '../../domain/actors/directory-query.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { SearchForm } from '../actors/search-form.tsx';
import { Sign } from '../layout/sign.tsx';
import { ReportLink } from '../reports/report-link.tsx';
import '../actors/search.css';
import '../layout/controls.css';
import '../texts/prose.css';

/** What stands where there is no page: a search for what the address says, where to go, what may have happened. */
export function NotFoundPage({ words }: { words: string }) {
  const t = useTranslations('NotFound');
  const report = useTranslations('Report');
  const locale = useLocale();
  return (
    <>
      <div className="hero">
        <Sign size="board" lifecycle="ended">
          <h1>{t('title')}</h1>
        </Sign>
        <div>
          <p className="lead">{t('lead')}</p>
          <SearchForm query={{ ...parseDirectoryQuery(new URLSearchParams()), words }} />
        </div>
      </div>
      <div className="prose">
        <h2>{t('onward')}</h2>
        <ul>
          <li>
            <a href={addressOf('/', locale)}>{t('toDirectory')}</a>
          </li>
          <li>
            <a href={addressOf('/facts', locale)}>{t('toFacts')}</a>
          </li>
          <li>
            <ReportLink>{t('toContact')}</ReportLink>
          </li>
          <li>
            <ReportLink about={{ kind: 'suggestion' }}>{report('suggest')}</ReportLink>
          </li>
        </ul>
        <h2>{t('reasons')}</h2>
        <ul>
          <li>{t('reasonTypo')}</li>
          <li>{t('reasonMoved')}</li>
          <li>{t('reasonLink')}</li>
        </ul>
      </div>
    </>
  );
}
