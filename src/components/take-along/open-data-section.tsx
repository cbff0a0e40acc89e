import { useTranslations } from 'next-intl';
import { type OpenDataFile, openDataAddress } from '../../domain/take-along/open-data-address.ts';
import type { Origin } from '../../domain/take-along/open-data-schema.ts';
import '../layout/ways.css';

const formats = { csv: 'CSV', json: 'JSON', jsonld: 'JSON-LD' } as const;
// What people open comes first, then what programs read.
const actorFiles = ['actors.de.csv', 'actors.csv', 'actors.json', 'actors.jsonld'] as const;
const factFiles = ['facts.de.csv', 'facts.csv', 'facts.json'] as const;
const fundingFiles = ['funding.de.csv', 'funding.csv', 'funding.json'] as const;

function Files({ label, files }: { label: string; files: readonly OpenDataFile[] }) {
  const t = useTranslations('TakeAlong');
  return (
    <li>
      {label}
      <span className="ways">
        {files.map((file) => {
          const isExcel = file.endsWith('.de.csv');
          const format = isExcel ? t('excel') : formats[file.split('.')[1] as keyof typeof formats];
          return (
            <a key={file} href={openDataAddress(file)} aria-label={`${label}: ${format}`}>
              {format}
            </a>
          );
        })}
      </span>
    </li>
  );
}

/** What data there are, in which files and under which terms. */
export function OpenDataSection({ origin }: { origin: Origin }) {
  const t = useTranslations('TakeAlong');
  const funding = useTranslations('Funding');
  const { licence, attribution } = origin;
  return (
    <section id="data">
      <h2>{t('dataLink')}</h2>
      <p>
        {t.rich('dataText', {
          licence: (chunks) => (
            <a href={licence.url} rel="license">
              {chunks}
            </a>
          ),
          name: licence.name,
          attribution,
        })}
      </p>
      <p>{t('dataKinds')}</p>
      <ul className="rows">
        <Files label={t('actors')} files={actorFiles} />
        <Files label={t('facts')} files={factFiles} />
        <Files label={funding('programmes')} files={fundingFiles} />
        <Files label={t('countries')} files={['countries.de.csv']} />
        <li>
          <a href={openDataAddress('openapi.json')}>{t('descriptionLink')}</a>
        </li>
      </ul>
      <p className="source">{t('dataStays')}</p>
    </section>
  );
}
