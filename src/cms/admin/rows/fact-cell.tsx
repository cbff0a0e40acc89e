'use client';

import { DefaultCell, useTranslation } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';
import { factSentence } from '../../../domain/facts/fact-sentence.ts';
import type { FactStatement } from '../../../domain/facts/fun-fact.ts';
import type { FunFact } from '../../../payload-types.ts';

/** In the list of facts: the sentence with its numbers, as the site says it; of a ranking its heading. */
export function FactCell(properties: DefaultCellComponentProps) {
  const { i18n } = useTranslation();
  const fact = properties.rowData as Partial<FunFact>;
  const note = i18n.language === 'en' ? ' (ranking)' : ' (Rangliste)';
  const said = fact.kind === 'ranking' ? `${fact.title ?? ''}${note}` : (sentenceOf(fact) ?? fact.title);
  // As a line of text: of a longer one the list would show the beginning alone.
  return <DefaultCell {...properties} field={{ ...properties.field, type: 'text' } as never} cellData={said} />;
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
