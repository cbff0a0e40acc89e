'use client';

import { RenderDefaultCell, useTranslation } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';
import { factSentence } from '../../../domain/facts/fact-sentence.ts';
import type { FactStatement } from '../../../domain/facts/fun-fact.ts';
import type { FunFact } from '../../../payload-types.ts';

/**
 * In the list of facts: the sentence with its numbers, as the site says it; of a ranking its heading. It leads to the
 * form or, in a list to pick from, picks.
 */
export function FactCell(properties: DefaultCellComponentProps) {
  const { i18n } = useTranslation();
  const fact = properties.rowData as Partial<FunFact>;
  const note = i18n.language === 'en' ? ' (ranking)' : ' (Rangliste)';
  const said = fact.kind === 'ranking' ? `${fact.title ?? ''}${note}` : (sentenceOf(fact) ?? fact.title);
  // As a line of text: of a longer one the list would show the beginning alone.
  const field = { ...properties.field, type: 'text' } as typeof properties.field;
  return (
    <RenderDefaultCell
      clientProps={{ ...properties, field, cellData: said }}
      columnIndex={0}
      isLinkedColumn={properties.link ?? false}
    />
  );
}

function sentenceOf({ sentence, main, furtherValues }: Partial<FunFact>): string | null {
  if (!sentence) return null;
  if (typeof main?.value !== 'number') return sentence;
  return factSentence({
    sentence: { value: sentence, language: 'de' },
    value: main,
    furtherValues: furtherValues ?? [],
  } as unknown as FactStatement);
}
