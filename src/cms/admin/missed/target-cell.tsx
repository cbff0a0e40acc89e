import { Link } from '@payloadcms/ui';
import type { DefaultServerCellComponentProps } from 'payload';
import { ourLocale } from '../../../i18n/locales.ts';
import type { MissedSearch } from '../../../payload-types.ts';
import { ChooseTarget } from './choose-target.tsx';

/** What a search without a result belongs to; where that is not known yet, the way to say so. */
export async function TargetCell({ i18n, payload, rowData }: DefaultServerCellComponentProps) {
  const search = rowData as MissedSearch | undefined;
  if (!search) return null;
  const collection = search.actor ? 'actors' : 'categories';
  const id = search.actor ?? search.category;
  if (!id) return <ChooseTarget id={search.id} search={search.words} />;
  const target = await payload.findByID({
    collection,
    id: String(id),
    select: { name: true },
    locale: ourLocale(i18n.language),
    fallbackLocale: 'de',
    depth: 0,
    disableErrors: true,
  });
  return <Link href={`${payload.config.routes.admin}/collections/${collection}/${id}`}>{target?.name ?? '…'}</Link>;
}
