import type {
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedConfig,
  SanitizedGlobalConfig,
  Where,
} from 'payload';
import { Forbidden } from 'payload';
import { type Role, roles } from '../cms/access.ts';
import { isEnglishName } from '../cms/fields/english-name.ts';

/** Who asks: somebody who has not signed in, or staff in a role. */
export type Caller = 'anonymous' | Role;
export const callers: Caller[] = ['anonymous', ...roles.toReversed()];

/** What can be done, and to what state of a document. */
export const deeds = [
  'read',
  'readDrafts',
  'readTrash',
  'readVersions',
  'create',
  'changeGerman',
  'changeEnglish',
  'publish',
  'unpublish',
  'restore',
  'trash',
  'untrash',
  'delete',
] as const;
export type Deed = (typeof deeds)[number];

/** Whether a caller may do it: with every document, with the own one alone (an account), or not at all. */
export type Extent = 'all' | 'own' | 'none';

/** What may be done by whom in a collection or a global. A deed that there is not, such as a trash, is left out. */
export interface Rights {
  slug: string;
  label: string;
  isLocalized: boolean;
  hasDrafts: boolean;
  deeds: Partial<Record<Deed, Record<Caller, Extent>>>;
}

type Entity = SanitizedCollectionConfig | SanitizedGlobalConfig;
type Asked = Record<string, unknown>;
type Question = (caller: Caller, document: Asked) => Promise<boolean>;
type Questions = Partial<Record<Deed, Question>>;

const me = { id: 'mine', _status: 'published', circle: 'translators' };
const published = { id: 'other', _status: 'published' };
const draft = { id: 'other', _status: 'draft' };
const unseen = { id: 'unseen' };
const binned = { ...published, deletedAt: 'then' };

/** The rights of everybody in all that the house keeps, found by asking the rules of the config itself. */
export async function rightsOf({ collections, globals }: SanitizedConfig): Promise<Rights[]> {
  const found: Rights[] = [];
  for (const entity of [...collections, ...globals])
    if (!entity.slug.startsWith('payload-')) found.push(await rightsIn(entity));
  return found;
}

/** Whether anybody may do anything there. */
export const isAnybodys = (rights: Rights): boolean =>
  Object.values(rights.deeds).some((by) => !callers.every((caller) => by[caller] === 'none'));

async function rightsIn(entity: Entity): Promise<Rights> {
  const isCollection = 'labels' in entity;
  const hasDrafts = Boolean(entity.versions?.drafts);
  const { access, slug } = entity;
  const label = (isCollection ? entity.labels.plural : entity.label) as { de: string };
  const may = (rule: unknown, caller: Caller, document: Asked, asked: Asked = {}) =>
    allows(rule, { req: requestOf(caller, 'de'), id: document.id, ...asked }, document);
  const saves =
    (save: Asked, operation = 'update') =>
    async (caller: Caller, document: Asked) =>
      (await may(access.update, caller, document)) && passes(entity, caller, save, operation);
  const savesDraft = saves({ draft: hasDrafts, data: { _status: 'draft' } });
  const changes = async (caller: Caller, locale: 'de' | 'en', document: Asked) =>
    (await savesDraft(caller, document)) && writesIn(entity.flattenedFields, requestOf(caller, locale));
  const asked: Questions = {
    read: (caller, document) => may(access.read, caller, document),
    changeGerman: (caller, document) => changes(caller, 'de', document),
    changeEnglish: (caller, document) => changes(caller, 'en', document),
  };
  if (hasDrafts) {
    asked.readDrafts = (caller) => may(access.read, caller, draft);
    asked.publish = saves({ data: { _status: 'published' } });
    if (isCollection) asked.unpublish = saves({ data: { _status: 'draft' } });
  }
  if (entity.versions) {
    asked.readVersions = (caller, document) => may(access.readVersions, caller, document);
    asked.restore = saves({}, 'restoreVersion');
  }
  // A picture is public when a page shows it.
  if (isCollection && entity.upload) asked.readDrafts = (caller) => may(access.read, caller, unseen);
  if (isCollection) {
    const { create, delete: remove } = entity.access;
    asked.create = (caller) => may(create, caller, published);
    asked.delete = (caller, document) => may(remove, caller, document);
    if (entity.trash) {
      asked.readTrash = (caller) => may(access.read, caller, binned);
      asked.trash = (caller, document) => may(remove, caller, document, { data: { deletedAt: 'now' } });
      asked.untrash = saves({ data: { deletedAt: null, ...(hasDrafts ? { _status: 'draft' } : {}) } });
    }
  }
  const isLocalized = entity.flattenedFields.some(isInLanguages);
  return { slug, label: label.de, isLocalized, hasDrafts, deeds: await extentsOf(asked) };
}

async function extentsOf(asked: Questions): Promise<Rights['deeds']> {
  const found: Rights['deeds'] = {};
  for (const deed of deeds) {
    const ask = asked[deed];
    if (ask) found[deed] = await extents(ask);
  }
  return found;
}

async function extents(ask: Question): Promise<Record<Caller, Extent>> {
  const extent = async (caller: Caller): Promise<Extent> => {
    if (await ask(caller, published)) return 'all';
    return (await ask(caller, me)) ? 'own' : 'none';
  };
  const found = await Promise.all(callers.map(async (caller) => [caller, await extent(caller)] as const));
  return Object.fromEntries(found) as Record<Caller, Extent>;
}

/** What a rule finds that looks up what is published: a page that shows a picture. */
const showing = { slug: 'pages', access: {}, flattenedFields: [{ name: 'picture', relationTo: 'media' }] };
const shownPage = { find: async () => ({ docs: [{ picture: published.id }, { picture: me.id }] }) };

/** A request with its sender alone: a rule that looked anything else up would fail here, and not be guessed at. */
function requestOf(caller: Caller, locale: 'de' | 'en'): PayloadRequest {
  const user = caller === 'anonymous' ? null : { id: me.id, role: caller, collection: 'users' };
  const payload = { ...shownPage, config: { collections: [showing] } };
  return { user, locale, payload, context: {}, payloadAPI: 'REST', t: String, i18n: { language: 'de' } } as never;
}

/** Whether a rule of access says yes to a document: at once, or by a condition that the document meets. */
async function allows(rule: unknown, asked: Asked, document: Asked): Promise<boolean> {
  const answer = (await (rule as (asked: Asked) => unknown)(asked)) as boolean | Where;
  return typeof answer === 'boolean' ? answer : meets(document, answer);
}

/** @throws Error at a condition that is not known here, as it must not count for yes or no */
function meets(document: Asked, where: Where): boolean {
  return Object.entries(where).every(([name, condition]) => {
    if (name === 'and') return (condition as Where[]).every((inner) => meets(document, inner));
    const [[operator, value] = [], ...more] = Object.entries(condition ?? {});
    if (more.length || !['equals', 'exists', 'in'].includes(operator ?? ''))
      throw new Error(`Unknown condition: ${name}`);
    if (operator === 'in') return (value as unknown[]).includes(document[name]);
    return operator === 'equals' ? document[name] === value : name in document === value;
  });
}

/** Whether the rules for the operation as a whole let a save through that is allowed by the others. */
async function passes(
  { hooks, ...entity }: Entity,
  caller: Caller,
  save: Asked,
  operation = 'update',
): Promise<boolean> {
  const req = requestOf(caller, 'de');
  const about = 'labels' in entity ? { collection: entity } : { global: entity };
  const run = async (hook: unknown, args: Asked) =>
    (await (hook as (asked: Asked) => unknown)({ ...about, args, operation, req })) as Asked;
  try {
    let args: Asked = { ...save, id: published.id, req };
    for (const hook of hooks?.beforeOperation ?? []) args = (await run(hook, args)) ?? args;
    return true;
  } catch (error) {
    if (error instanceof Forbidden) return false;
    throw error;
  }
}

/** What Payload itself writes, and the virtual English beside the German, which is asked about in English. */
const passedOver = (name: string) => ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status'].includes(name);

/** Whether there is any field that a request may write in its language. */
async function writesIn(fields: FlattenedField[], req: PayloadRequest): Promise<boolean> {
  for (const field of fields) if (await writes(field, req)) return true;
  return false;
}

async function writes(field: FlattenedField, req: PayloadRequest): Promise<boolean> {
  if (passedOver(field.name) || isEnglishName(field.name)) return false;
  const rule = 'access' in field ? field.access?.update : undefined;
  if (rule && !(await rule({ req } as never))) return false;
  return 'flattenedFields' in field ? writesIn(field.flattenedFields, req) : !('virtual' in field && field.virtual);
}

const isInLanguages = (field: FlattenedField): boolean =>
  ('localized' in field && field.localized === true) ||
  ('flattenedFields' in field && field.flattenedFields.some(isInLanguages));
