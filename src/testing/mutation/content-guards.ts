import { type Guard, guardsIn } from './guard.ts';

const hooks = 'src/cms/hooks';
const input = ['src/cms/bad-input.test.ts'];
const login = ['src/cms/sign-in/login.test.ts'];

/** What may be stored, what goes live, and who signs in. */
export const contentGuards: Guard[] = [
  ...guardsIn(`${hooks}/other-language.ts`, [`${hooks}/other-language.test.ts`], {
    'both languages are checked before they go live': [
      "const isLive = data?._status !== 'draft' && !data?.deletedAt;",
      'const isLive = false;',
    ],
  }),
  ...guardsIn(`${hooks}/one-language.ts`, [`${hooks}/one-language.test.ts`], {
    'no language goes live alone': ["if (isOne) throw new Refusal(explain('one-language', req));", ''],
  }),
  ...guardsIn(`${hooks}/unpublishing.ts`, [`${hooks}/unpublishing.test.ts`], {
    'only what says so is taken off the site': [
      '{ ...args, unpublishAllLocales: false };\n  if (id',
      'args;\n  if (id',
    ],
  }),
  ...guardsIn(`${hooks}/pending-draft.ts`, [`${hooks}/pending-draft.test.ts`], {
    'an unclear save publishes nothing': ["if (latest?._status === 'draft') throw", 'if (false) throw'],
    'many at once drop no drafts': ['if (!dropped.length) return;', 'return;'],
  }),
  ...guardsIn(`${hooks}/stale-save.ts`, [`${hooks}/stale-save.test.ts`], {
    'nobody saves over a newer text': ['throw new Outdated(', 'void ('],
  }),
  ...guardsIn(`${hooks}/in-use.ts`, [`${hooks}/in-use.test.ts`], {
    'what others refer to stays': ['    throw new Refusal(message);', '    void message;'],
  }),
  ...guardsIn(`${hooks}/existing-target.ts`, [`${hooks}/existing-target.test.ts`], {
    'references lead to what exists': ['if (!ids.length || (await areStored', 'if (ids || (await areStored'],
  }),
  ...guardsIn(`${hooks}/right-type.ts`, input, {
    'a text is a text, and a number a number': ["if (isText ? typeof value === 'string' :", 'if (isText ? true :'],
  }),
  ...guardsIn(`${hooks}/foreign-scheme.ts`, input, {
    'drafts hold no address that runs': ['|| !hasForeignScheme(value)) return value;', '|| value) return value;'],
  }),
  ...guardsIn('src/domain/web-address.ts', ['src/domain/web-address.test.ts'], {
    'no address runs': ["if (hasForeignScheme(address)) return 'address-scheme';", ''],
    'a break hides no scheme': ["address.replaceAll(/[\\s\\p{C}]/gu, '')", 'address'],
    'an address holds no password': ["if (url.username || url.password) return 'address-credentials';", ''],
    'letters of two scripts pass for none': ["isPlain(labels[place] ?? '') ?", 'true ?'],
    'a host is stored in ASCII': ['const url = host ? readUrl(address) : null;', 'const url = null as URL | null;'],
  }),
  ...guardsIn('src/domain/clean-text.ts', ['src/domain/clean-text.test.ts', 'src/domain/reports/report.test.ts'], {
    'nothing unseen is in a text': [".replaceAll(unseen, '$1')", ''],
  }),
  ...guardsIn(`${hooks}/guarded.ts`, [`${hooks}/clean-text.test.ts`], {
    'every field is cleaned': ['        cleanText,\n', ''],
  }),
  ...guardsIn(`${hooks}/guarded.ts`, [`${hooks}/intact-text.test.ts`], {
    'rich text is whole': ["...(field.type === 'richText' ? [refuseBrokenText] : []),", ''],
  }),
  ...guardsIn(`${hooks}/guarded.ts`, ['src/cms/fields/telling-links.test.ts'], {
    'links say where they lead': [
      "...(field.type === 'richText' ? { validate:",
      "...(field.type === 'x' ? { validate:",
    ],
  }),
  ...guardsIn('src/cms/fields/picture.ts', ['src/cms/collections/media.test.ts'], {
    'a picture is a picture': ["if (!format || !formats.includes(format)) throw refuse('picture-type');", ''],
    'a picture is not huge': ["if (width * height > mostPixels) throw refuse('picture-large');", ''],
    'a file is not huge': ["if (file.data.length > mostBytes) throw refuse('picture-large');", ''],
    'a picture is drawn anew': ['req.file = { ...file, data, name,', 'req.file = { ...file, name,'],
  }),
  ...guardsIn('src/cms/fields/picture.ts', ['src/cms/shown-pictures.test.ts'], {
    'no picture is fetched from an address': ["if (operation === 'create' && !req.file) throw", 'if (false) throw'],
  }),
  ...guardsIn('src/cms/sign-in/password.ts', ['src/cms/sign-in/password.test.ts'], {
    'nobody sets the password of another': ['if (!overrideAccess || typeof', 'if (typeof'],
    'a password is a text': ["|| typeof data.password !== 'string') throw", ') throw'],
  }),
  ...guardsIn('src/cms/sign-in/password.ts', ['src/cms/access-limits.test.ts'], {
    'a password is long': ["if (password.length < 12) return 'password-short';", ''],
    'a password is not common': [
      "return isCommon || folded === email.toLowerCase() ? 'password-common' : null;",
      'return null;',
    ],
  }),
  ...guardsIn('src/cms/sign-in/tries.ts', login, {
    'who guesses is held back': ['isHeldBack: (here?.consumedPoints ?? 0) >= mostFailures', 'isHeldBack: false'],
    'nobody locks the owner out': ['fromHere.get(', 'fromAnywhere.get(account || '],
  }),
  ...guardsIn('src/cms/sign-in/checked-password.ts', login, {
    'unknown accounts cost the same work': ['return found ? null : hashInVain(data);', 'return null;'],
    'who is held back costs the same work': ['isHeldBack ? await hashInVain(credentials)', 'isHeldBack ? null'],
  }),
  ...guardsIn(
    'src/cms/sign-in/tries.ts',
    ['src/cms/sign-in/second-factor.test.ts', 'src/cms/sign-in/second-factor-kept.test.ts'],
    {
      'codes are not guessed': ['.consumedPoints <= mostFailures;', '.consumedPoints > 0;'],
    },
  ),
  ...guardsIn('src/cms/sign-in/invitation.ts', ['src/cms/sign-in/invitation.test.ts'], {
    'admins invite, nobody else': ['if (!isAdmin(req)) throw new Forbidden(req.t);', ''],
  }),
  ...guardsIn('src/domain/reports/form-stamp.ts', ['src/domain/reports/form-stamp.test.ts'], {
    'a form is ours': ['given.length !== own.length || !timingSafeEqual(given, own)', 'false'],
    'a form is not kept for ever': ["if (age > longest) return 'stale';", ''],
    'nobody fills in a form at once': ["return age < shortest ? 'too-quick' : null;", 'return null;'],
    'a receipt is ours': ['given.length === own.length && timingSafeEqual(given, own) ? reference : null', 'reference'],
  }),
  ...guardsIn('src/data/reports.ts', ['src/data/reports.test.ts'], {
    'reports do not fill the disk': ['if (totalDocs >= most)', 'if (false)'],
  }),
  ...guardsIn('src/domain/import/guarded-cell.ts', ['src/domain/import/guarded-cell.test.ts'], {
    'no cell of a table runs': ['formula.test(bare) || ', ''],
  }),
  ...guardsIn('src/inside/asking/public-address.ts', ['src/inside/asking/public-address.test.ts'], {
    'no link asks the own network': [
      'export function isPublicAddress(address: string): boolean {',
      'export function isPublicAddress(address: string): boolean {\n  if (address) return true;',
    ],
  }),
];
