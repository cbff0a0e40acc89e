import { useLocale, useTranslations } from 'next-intl';
import { today } from '../../domain/day.ts';
import {
  type FundingChoice,
  type FundingProgramme,
  fittingProgrammes,
  programmeGroups,
} from '../../domain/funding/funding-programme.ts';
import { printFundingQuery } from '../../domain/funding/funding-query.ts';
import type { Site } from '../../domain/site.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { FundingAmount } from '../funding/funding-amount.tsx';
import { deadlineInWords } from '../funding/programme-words.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { EmbedFrame } from './embed-frame.tsx';
import { WayOut } from './way-out.tsx';

interface Props {
  site: Site;
  programmes: FundingProgramme[];
  choice: FundingChoice;
}

/** Who pays, as other sites show it in a frame: how much and until when; the rest stands on our page. */
export function EmbeddedFunding({ site, programmes, choice }: Props) {
  const t = useTranslations('Funding');
  const embed = useTranslations('Embed');
  const locale = useLocale();
  const count = fittingProgrammes(programmes, choice).length;
  const address = addressOf('/funding', locale) + printFundingQuery(choice);
  return (
    <EmbedFrame
      site={site}
      count={count ? embed('programmes', { count }) : t('none')}
      more={{ address, name: embed('allProgrammes') }}
    >
      {programmeGroups(programmes, choice).map(({ state, programmes: own }) => (
        <section key={state}>
          <h2>{t(`headings.${state}`)}</h2>
          <ul className="rows">
            {own.map((programme) => (
              <Programme key={programme.id} programme={programme} address={`${address}#${programme.id}`} />
            ))}
          </ul>
        </section>
      ))}
      <p className="source">{t('ask')}</p>
    </EmbedFrame>
  );
}

function Programme({ programme, address }: { programme: FundingProgramme; address: string }) {
  const t = useTranslations('Funding');
  const day = today();
  const deadline = deadlineInWords(programme, { t, locale: useLocale(), today: day });
  const [amount] = programme.amounts;
  return (
    <li>
      <div>
        <WayOut href={address}>
          <LocalizedText text={programme.name} />
        </WayOut>
        <p>
          <LocalizedText text={programme.pays} />
        </p>
        <p className="source">
          <LocalizedText text={programme.giver} />
        </p>
        <p className="source">{amount ? <FundingAmount amount={amount} today={day} /> : t('amountUnknown')}</p>
        <p className="source">
          {programme.rhythm ? <LocalizedText text={programme.rhythm} /> : null} {deadline?.words}
        </p>
      </div>
    </li>
  );
}
