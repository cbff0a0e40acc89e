import { type Guard, guardsIn } from './guard.ts';

const limits = ['src/cms/access-limits.test.ts'];
// What a rule says is on the page; that the rule holds is played, which takes minutes.
const written = ['src/testing/access-page.test.ts'];
const hooks = 'src/cms/hooks';

/** Who may do what, and what a save may change. */
export const accessGuards: Guard[] = [
  ...guardsIn('src/cms/access.ts', written, {
    'drafts are for staff': ['isStaff(req) || publishedAndKept;', 'true;'],
    'the trash is for staff': [', { deletedAt: { exists: false } }] };', '] };'],
    'old versions are for staff': ['  readVersions: staff,', '  readVersions: () => true,'],
    'editors make entries, translators do not': ['  create: editors,', '  create: staff,'],
    'editors delete nothing for good': [
      'isAdmin(req) || (isEditor(req) && Boolean(data?.deletedAt));',
      'isEditor(req) || Boolean(data);',
    ],
  }),
  ...guardsIn('src/cms/access.ts', written, {
    'drafts of the settings are for staff': ["isStaff(req) || { _status: { equals: 'published' } };", 'true;'],
  }),
  ...guardsIn('src/cms/access.ts', written, {
    'each account is its owner’s': [
      '(isStaff(req) && req.user ? { id: { equals: req.user.id } } : false);',
      'isStaff(req);',
    ],
  }),
  ...guardsIn('src/cms/collections/users.ts', limits, {
    'nobody gives a role but admins': ['access: { create: adminsOnField, update: adminsOnField },', 'access: {},'],
    'one admin stays on a change': ["if (originalDoc?.role === 'admin' && data.role", 'if (false && data.role'],
    'one admin stays on a deletion': ["if (user?.role === 'admin') await", 'if (false) await'],
  }),
  ...guardsIn('src/cms/hardened.ts', limits, {
    'translators save drafts alone': ["if (!draft || data?._status === 'published') throw new Forbidden(req.t);", ''],
    'translators save drafts of the settings alone': [
      'if (isEditors && isTranslator(req)) throw new Forbidden(req.t);',
      '',
    ],
  }),
  ...guardsIn('src/cms/hardened.ts', ['src/cms/old-versions.test.ts'], {
    'translators bring nothing back': ["if (operation === 'restoreVersion') throw new Forbidden(req.t);", ''],
  }),
  ...guardsIn('src/cms/hardened.ts', [`${hooks}/trash.test.ts`], {
    'translators leave the trash alone': ['return { ...args, data: rest };', 'return args;'],
  }),
  ...guardsIn('src/cms/hardened.ts', ['src/cms/bulk-actions.test.ts'], {
    'a list has a hundred documents': [
      'limit: Math.min(wished ?? (limit === undefined ? 10 : mostDocuments), mostDocuments),',
      'limit: wished ?? 1000,',
    ],
  }),
  ...guardsIn(`${hooks}/guarded.ts`, limits, {
    'shared fields are for editors': ['{ update: editorsOnField, ...field.access };', 'field.access;'],
    'what is only shown is written by nobody': [
      'if (field.admin?.readOnly) return { ...field.access, update: nobodyOnField };',
      '',
    ],
  }),
  ...guardsIn('src/cms/fields/internal-note.ts', limits, {
    'notes are for staff': ['read: staffOnField, ', ''],
  }),
  ...guardsIn('src/cms/fields/reviewed-text.ts', limits, {
    'nobody reviews the own text': ['  access: { update: editorsOnField },', ''],
  }),
  ...guardsIn(`${hooks}/private-order.ts`, [`${hooks}/private-order.test.ts`], {
    'the order of a list tells nothing of drafts': ['if ([sort', 'if (false && [sort'],
  }),
  ...guardsIn(`${hooks}/kept-rows.ts`, [`${hooks}/kept-rows.test.ts`], {
    'translators keep rows as they are': ['if (!isTranslator(req)) return value;', 'if (req) return value;'],
  }),
  ...guardsIn(`${hooks}/trash.ts`, [`${hooks}/trash.test.ts`], {
    'nothing goes live on its way into the trash': [
      'if (data.deletedAt) return { ...args, data: rest };',
      'if (data.deletedAt) return args;',
    ],
    'what leaves the trash is a draft': ["data: { ...rest, _status: 'draft' } };", 'data: rest };'],
  }),
  ...guardsIn('src/cms/shown-pictures.ts', ['src/cms/shown-pictures.test.ts'], {
    'pictures are public with their page': ['{ id: { in: shown.flat() } }', '{ id: { exists: true } }'],
    'pictures in the trash are not': ['{ deletedAt: { exists: false } }, ', ''],
    'a draft makes no picture public': ['overrideAccess: false,', 'overrideAccess: true,'],
  }),
  ...guardsIn('src/cms/hooks/told-version.ts', ['src/cms/shown-pictures.test.ts'], {
    'what staff see is kept nowhere between': ["req.user ? 'private' : 'public'", "'public'"],
  }),
  ...guardsIn('src/cms/locks-in-own-name.ts', ['src/cms/locks-in-own-name.test.ts'], {
    'nobody locks': ['locks.access.create = nobody;', ''],
    'nobody takes over for another': ['user: { relationTo: req.user.collection, value: req.user.id } };', '};'],
  }),
  ...guardsIn('src/cms/collections/reports/sent.ts', ['src/cms/collections/reports/reports-access.test.ts'], {
    'reports are not rewritten': ['onlyRead = { readOnly: true, ', 'onlyRead = { '],
  }),
  ...guardsIn('src/cms/collections/reports.ts', ['src/cms/collections/reports/reports-access.test.ts'], {
    'reports are no business of translators': ['read: editors, create', 'read: () => true, create'],
  }),
  ...guardsIn('src/cms/planning/endpoints.ts', ['src/cms/planning/endpoints.test.ts'], {
    'editors plan, nobody else': ['if (!isEditor(req)) throw new Forbidden(req.t);', ''],
    'plans are told to staff': ['if (!isStaff(req)) throw new Forbidden(req.t);', ''],
  }),
  ...guardsIn('src/cms/jobs/jobs.ts', ['src/cms/jobs/jobs-access.test.ts'], {
    'admins run jobs by hand': ['run: ({ req }) => isAdmin(req)', 'run: () => true'],
    'admins queue jobs by hand': ['queue: ({ req }) => isAdmin(req)', 'queue: () => true'],
  }),
];
