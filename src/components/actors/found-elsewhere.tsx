import { useLocale, useTranslations } from 'next-intl';
import { foundPassage, isMarkable } from '../../domain/search/highlight.ts';
import type { Marker } from '../../domain/search/search.ts';
import type { SearchEntry } from '../../domain/search/search-entry.ts';
import { MarkedText } from '../texts/marked-text.tsx';

interface Props {
  entry: SearchEntry;
  marker: Marker;
  /** The texts that the list shows of the actor. */
  shown: string[];
}

/** Why an actor was found, quoted, where the list does not show it anyway. */
export function FoundElsewhere({ entry, marker, shown }: Props) {
  const t = useTranslations('Search.found');
  const locale = useLocale();
  if (shown.some((text) => isMarkable(text, marker))) return null;
  const passage = foundPassage(entry, marker, locale);
  // Found by words that staff keep and nobody is shown, or by its address.
  if (!passage) return <p className="source">{t(marker.stems.size ? 'words' : 'address')}</p>;
  return (
    <p className="source">
      {t(passage.field)}: <MarkedText text={passage.text} marker={marker} />
    </p>
  );
}
