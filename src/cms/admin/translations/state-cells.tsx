import type { DefaultServerCellComponentProps, PayloadRequest } from 'payload';
import { createLocalReq } from 'payload';
import { standingOf, stateOfGerman, type TextPair } from '../../../domain/translations/translation-state.ts';
import { ourLocale } from '../../../i18n/locales.ts';
import { englishNameOf } from '../../fields/english-name.ts';
import { draftsOf } from '../../publishing/drafts.ts';
import type { Stored } from '../../publishing/parts.ts';
import { withBases } from '../../translations/basis.ts';
import { basesOf, basisName } from '../../translations/basis-names.ts';
import { textsOf } from '../../translations/texts.ts';
import { englishInWords, germanInWords, LanguagePill } from './language-pill.tsx';
import { words } from './words.ts';

/** Payload draws the cell of a field without data in a form as well, there without a row. */
type Properties = DefaultServerCellComponentProps;

/** The texts of a row of a list, which carries the newest state of a document, its English beside the German. */
function pairsOf({ collectionConfig, rowData }: Properties): TextPair[] {
  const row = rowData as Stored;
  return withBases(textsOf(collectionConfig.flattenedFields, {}, row), basesOf(row[englishNameOf(basisName)]));
}

const sayOf = ({ i18n }: Properties) => words[ourLocale(i18n.language)];

/** In a list: how far the German is. Only where a draft is open is anything asked of the database. */
export async function GermanCell(properties: Properties) {
  const { collectionSlug, i18n, payload, rowData } = properties;
  if (!rowData) return null;
  if (rowData.deletedAt) return <LanguagePill state="unpublished">{sayOf(properties).inTrash}</LanguagePill>;
  const shown: unknown = rowData._displayStatus ?? rowData._status;
  const req: PayloadRequest = await createLocalReq({}, payload);
  const subject = { collection: collectionSlug, id: String(rowData.id) };
  const drafts = shown === 'changed' ? await draftsOf(req, subject) : null;
  const state = stateOfGerman(pairsOf(properties), shown !== 'draft', Boolean(drafts?.de));
  return (
    <LanguagePill state={state}>
      {germanInWords(sayOf(properties), i18n.language, state, drafts?.de ?? null)}
    </LanguagePill>
  );
}

/** In a list: how far the English is. */
export function EnglishCell(properties: Properties) {
  if (!properties.rowData) return null;
  const isReviewed = properties.rowData[englishNameOf('hasReviewedText')] === true;
  const standing = standingOf(pairsOf(properties), isReviewed);
  if (!standing) return <span>–</span>;
  return <LanguagePill state={standing.state}>{englishInWords(sayOf(properties), standing)}</LanguagePill>;
}
