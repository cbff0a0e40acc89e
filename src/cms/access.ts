import type { Access, CollectionConfig, FieldAccess, PayloadRequest, Where } from 'payload';
import type { User } from '../payload-types.ts';

/** Admins also run the house (users, lasting deletion), editors write and publish, translators draft English texts. */
export const roles = ['admin', 'editor', 'translator'] as const;
export type Role = (typeof roles)[number];

function roleOf(req: PayloadRequest): Role | null {
  return (req.user as User | null)?.role ?? null;
}

export const isAdmin = (req: PayloadRequest): boolean => roleOf(req) === 'admin';
export const isEditor = (req: PayloadRequest): boolean => isAdmin(req) || roleOf(req) === 'editor';
export const isTranslator = (req: PayloadRequest): boolean => roleOf(req) === 'translator';
export const isStaff = (req: PayloadRequest): boolean => roleOf(req) !== null;

export const anyone: Access = () => true;
export const nobody: Access = () => false;
export const admins: Access = ({ req }) => isAdmin(req);
export const editors: Access = ({ req }) => isEditor(req);
export const staff: Access = ({ req }) => isStaff(req);

/** Whether a rule of reading keeps all visitors out, so that what it guards is on no page. */
export const keepsVisitorsOut = (read: unknown): boolean => read === staff || read === editors;

const publishedAndKept: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] };

/**
 * The rule every public read rests on: staff see everything, all others what is published and not in the trash. It
 * reaches REST, versions, `draft=true` and populated relations alike.
 */
const publishedOrStaff: Access = ({ req }) => isStaff(req) || publishedAndKept;

/** The same for what has no trash. */
export const publishedOrStaffGlobal: Access = ({ req }) => isStaff(req) || { _status: { equals: 'published' } };

/** Editors change everything, translators the English text alone: access on each field holds them to it. */
export const editorsOrEnglishByTranslators: Access = ({ req }) => isEditor(req) || isTranslator(req);

/**
 * Into the trash: editors. Out of the world for good: admins. Payload asks here for both, with `deletedAt` for the
 * trash.
 */
export const trashByEditors: Access = ({ req, data }) => isAdmin(req) || (isEditor(req) && Boolean(data?.deletedAt));

/** Who may do what with content that is published and has a trash. */
export const contentAccess = {
  read: publishedOrStaff,
  readVersions: staff,
  create: editors,
  update: editorsOrEnglishByTranslators,
  delete: trashByEditors,
  unlock: editors,
} satisfies CollectionConfig['access'];

export const adminsOrSelf: Access = ({ req }) =>
  isAdmin(req) || (isStaff(req) && req.user ? { id: { equals: req.user.id } } : false);

export const adminsOnField: FieldAccess = ({ req }) => isAdmin(req);
export const editorsOnField: FieldAccess = ({ req }) => isEditor(req);
export const nobodyOnField: FieldAccess = () => false;
export const staffOnField: FieldAccess = ({ req }) => isStaff(req);
