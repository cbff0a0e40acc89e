import type { PayloadRequest, RelationshipFieldServerProps } from 'payload';
import { ourLocale } from '../../../i18n/locales.ts';
import { CategoryBoxes } from './category-boxes.tsx';
import { groupedCategories } from './grouped-categories.ts';

/** In the place of Payload's menu, which shows the categories of all kinds in one list. */
export async function CategoryField({ clientField, path, readOnly, req, i18n }: RelationshipFieldServerProps) {
  const all = { locale: 'all', depth: 0, pagination: false, req: { ...req } as PayloadRequest } as const;
  const groups = await req.payload.find({ collection: 'category-groups', ...all });
  const categories = await req.payload.find({ collection: 'categories', ...all });
  type Stored = Parameters<typeof groupedCategories>;
  const kinds = groupedCategories(
    groups.docs as unknown as Stored[0],
    categories.docs as unknown as Stored[1],
    ourLocale(i18n.language),
  );
  return <CategoryBoxes field={clientField} path={path} readOnly={readOnly} kinds={kinds} />;
}
