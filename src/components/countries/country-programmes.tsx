import { useLocale, useTranslations } from 'next-intl';
import type { FundingProgramme } from '../../domain/funding/funding-programme.ts';
import { printFundingQuery } from '../../domain/funding/funding-query.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { FundingAmount } from '../funding/funding-amount.tsx';
import { FundingDeadline } from '../funding/funding-deadline.tsx';
import { stateInWords } from '../funding/programme-words.ts';
import { LocalizedText } from '../texts/localized-text.tsx';

interface Props {
  /** The code of the country. */
  code: string;
  /** The programmes that pay there, in the order in which they are shown. */
  programmes: FundingProgramme[];
  /** The day it is, as `2026-11-26`. */
  today: string;
}

/** Who pays for partners in a country: for whom, how much, until when. What has ended is on the page of all alone. */
export function CountryProgrammes({ code, programmes, today }: Props) {
  const t = useTranslations();
  const funding = useTranslations('Funding');
  const locale = useLocale();
  const address = addressOf('/funding', locale);
  return (
    <section className="part">
      <h2>{t('Countries.programmes')}</h2>
      {programmes.length ? (
        <>
          <ul className="pays">
            {programmes
              .filter(({ state }) => state !== 'ended')
              .map((programme) => (
                <li key={programme.id}>
                  <div>
                    <h3>
                      <a href={`${address}#${programme.id}`}>
                        <LocalizedText text={programme.name} />
                      </a>
                    </h3>
                    <p>{programme.applicants.map((applicant) => t(`Funding.applicants.${applicant}`)).join(', ')}</p>
                    <FundingDeadline programme={programme} today={today} />
                    <p className="source">{stateInWords(programme, { t: funding, locale })}</p>
                  </div>
                  <p className="much">
                    {programme.amounts[0] ? (
                      <FundingAmount amount={programme.amounts[0]} today={today} />
                    ) : (
                      t('Funding.amountUnknown')
                    )}
                  </p>
                </li>
              ))}
          </ul>
          <p className="source">
            <a href={address + printFundingQuery({ country: code })} rel="nofollow">
              {t('Countries.allProgrammes', { count: programmes.length })}
            </a>
            . {t('Funding.ask')}
          </p>
        </>
      ) : (
        <p>{t('Countries.noProgrammes')}</p>
      )}
    </section>
  );
}
