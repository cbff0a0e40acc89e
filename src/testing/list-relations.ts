import type { Field } from 'payload';
import config from '../../payload.config.ts';

/** A field of a form in which another document is picked. */
export interface Relation {
  /** Its address below `/admin/`: `collections/actors`. */
  form: string;
  /** Names from the top of the form; `#` stands for a row of an array. */
  path: string;
  /** The tab to open before, by its German name. */
  tab: string | null;
  kind: 'relationship' | 'upload';
  /** The collection that is picked from, and its field that stands for a document. */
  target: string;
  title: string;
  /** Whether it is picked from the list of the collection, not from a menu. */
  isFromList: boolean;
  /** Which documents show it, as a query; empty where all do. */
  shownIn: string;
}

/** Where in a form fields stand. */
type Place = Pick<Relation, 'form' | 'tab'> & { prefix: string };

const { collections, globals } = await config;

function relationsIn(fields: Field[], place: Place): Relation[] {
  return fields
    .filter((field) => !isHidden(field))
    .flatMap((field) => [
      ...relationsOf(field, place),
      ...partsOf(field, place).flatMap((part) => relationsIn(part.fields, part.place)),
    ]);
}

/** Whether a form keeps it out of sight, or shows it in another place, only to be read. */
const isHidden = ({ admin }: Field): boolean =>
  Boolean(admin && (('hidden' in admin && admin.hidden) || ('readOnly' in admin && admin.readOnly)));

/** Of documents that are of several kinds, the first that shows a field. */
function shownIn({ admin }: Field, form: string): string {
  const condition = admin && 'condition' in admin ? admin.condition : undefined;
  const { fields = [] } = collections.find(({ slug }) => form === `collections/${slug}`) ?? {};
  for (const field of condition ? fields : []) {
    if (field.type !== 'select') continue;
    const values = field.options.map((option) => (typeof option === 'string' ? option : option.value));
    const shows = (value: string) => condition?.({ [field.name]: value }, {}, {} as never) ?? true;
    if (!values.every(shows)) return `&where[${field.name}][equals]=${values.find(shows)}`;
  }
  return '';
}

function relationsOf(field: Field, { form, tab, prefix }: Place): Relation[] {
  if (field.type !== 'relationship' && field.type !== 'upload') return [];
  return [field.relationTo].flat().map((target) => ({
    ...{ form, path: prefix + field.name, tab, kind: field.type, target },
    title: collections.find(({ slug }) => slug === target)?.admin.useAsTitle ?? 'id',
    shownIn: shownIn(field, form),
    isFromList: Boolean(field.admin && 'appearance' in field.admin && field.admin.appearance === 'drawer'),
  }));
}

/** What has fields of its own within a field. */
function partsOf(field: Field, place: Place): { fields: Field[]; place: Place }[] {
  if (field.type === 'blocks') throw new Error(`${field.name}: blocks are not walked yet`);
  if (field.type === 'tabs')
    return field.tabs.map((tab) => ({
      fields: tab.fields,
      place: { ...place, tab: germanOf(tab.label), prefix: within(place, 'name' in tab ? tab.name : '') },
    }));
  if (!('fields' in field)) return [];
  const prefix = within(place, 'name' in field ? field.name : '') + (field.type === 'array' ? '#.' : '');
  return [{ fields: field.fields, place: { ...place, prefix } }];
}

const within = ({ prefix }: Place, name = '') => (name ? `${prefix}${name}.` : prefix);
const germanOf = (label: unknown) => (label as { de?: string } | undefined)?.de ?? String(label);

/** What staff see in the menu, and not what Payload keeps for itself. */
const isForm = ({ slug, admin }: { slug: string; admin?: { hidden?: unknown } }) =>
  admin?.hidden !== true && !slug.startsWith('payload-');
const inForm = (form: string, fields: Field[]) => relationsIn(fields, { form, tab: null, prefix: '' });

// Each relationship and upload field of the forms that staff see, for a test that opens every one of them.
const relations = [
  ...collections.filter(isForm).flatMap(({ slug, fields }) => inForm(`collections/${slug}`, fields)),
  ...globals.filter(isForm).flatMap(({ slug, fields }) => inForm(`globals/${slug}`, fields)),
];
console.log(JSON.stringify(relations));
process.exit(0);
