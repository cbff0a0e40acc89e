import type { LexicalRichTextAdapter } from '@payloadcms/richtext-lexical';
import { RscEntryLexicalField } from '@payloadcms/richtext-lexical/rsc';
import type { ComponentProps } from 'react';
import { editorAdmin } from '../editor.ts';
import { TranslationNote } from './translations/translation-note.tsx';

type Properties = Omit<ComponentProps<typeof RscEntryLexicalField>, 'sanitizedEditorConfig'>;

/** The English side of a rich text. A field with a component of its own must draw its editor itself. */
export function RichInEnglish(properties: Properties) {
  if (properties.field.type !== 'richText') return null;
  const { editorConfig } = properties.field.editor as unknown as LexicalRichTextAdapter;
  return (
    <div lang="en" className="in-english">
      <RscEntryLexicalField {...properties} admin={editorAdmin} sanitizedEditorConfig={editorConfig} />
      <TranslationNote path={properties.path} />
    </div>
  );
}
