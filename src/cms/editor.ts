import {
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { TextField, TextFieldSingleValidation } from 'payload';
import { completedTarget, linkProblem } from '../domain/link-target.ts';
import { explain } from './explain.ts';

const refuseBadTarget: TextFieldSingleValidation = (value, { req }) => {
  const problem = linkProblem(completedTarget(value ?? ''));
  return problem ? explain(problem, req) : true;
};

const features = [
  FixedToolbarFeature(),
  ParagraphFeature(),
  BoldFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature({
    enabledCollections: [],
    maxDepth: 0,
    fields: ({ defaultFields }) =>
      defaultFields
        .filter((field) => 'name' in field && (field.name === 'text' || field.name === 'url'))
        .map((field) =>
          'name' in field && field.name === 'url' ? ({ ...field, validate: refuseBadTarget } as TextField) : field,
        ),
  }),
];

/** How every editor is shown. */
export const editorAdmin = { placeholder: { de: 'Hier schreiben …', en: 'Write here …' } };

/** Few features, so that a text looks like ours whoever writes it: paragraph, bold, lists, links. */
export const summaryEditor = lexicalEditor({ admin: editorAdmin, features: () => features });

/** The same with headings, for pages of prose. */
export const pageEditor = lexicalEditor({
  admin: editorAdmin,
  features: () => [...features, HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] })],
});
