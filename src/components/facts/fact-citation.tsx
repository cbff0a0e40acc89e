import { useLocale, useTranslations } from 'next-intl';
import { type CitedIn, factCitation } from '../../domain/facts/fact-citation.ts';
import type { FunFact } from '../../domain/facts/fun-fact.ts';

interface Props {
  fact: FunFact;
  cited: CitedIn;
}

/** How to cite a fact, with its own address. */
export function FactCitation({ fact, cited }: Props) {
  const t = useTranslations('Facts');
  const locale = useLocale();
  const address = `${cited.address}#${fact.id}`;
  return (
    <p className="citation">
      {t('cite')}{' '}
      <span className="cite">
        {factCitation(fact, cited, locale)}, <a href={`#${fact.id}`}>{address.replace(/^https?:\/\//, '')}</a>
      </span>
    </p>
  );
}
