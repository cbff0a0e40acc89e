import { useLocale, useTranslations } from 'next-intl';
import type { FundingProgramme } from '../../domain/funding/funding-programme.ts';
import { addressOf } from '../../i18n/addresses.ts';
import { LocalizedText } from '../texts/localized-text.tsx';

/** The funding programmes that an actor advises on, each with its state. */
export function ActorProgrammes({ programmes }: { programmes: FundingProgramme[] }) {
  const t = useTranslations('Funding');
  const locale = useLocale();
  if (!programmes.length) return null;
  return (
    <section>
      <h2>{t('advisesOn')}</h2>
      <ul className="rows">
        {programmes.map(({ id, name, state }) => (
          <li key={id}>
            <a href={`${addressOf('/funding', locale)}#${id}`}>
              <LocalizedText text={name} />
            </a>
            <small>{t(`states.${state}`)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
