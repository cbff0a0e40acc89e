import { createLocalReq, type Payload } from 'payload';
import { type Change, changes } from '../cms/publishing/changes.ts';
import type { Part } from '../cms/publishing/parts.ts';
import { publishParts } from '../cms/publishing/publish-parts.ts';
import { fieldsOf, readStates } from '../cms/publishing/subject.ts';
import type { Actor, User } from '../payload-types.ts';

type Account = User & { collection: 'users' };
type Row = NonNullable<Actor['resources']>[number];

const row = (title: string, titleEn: string): Row => ({ title, titleEn, kind: 'study', state: 'target-missing' });

/** A change in one word: `plainWords@de text`; the ids of rows are left out. */
export const keyOf = ({ part: { path, locale }, kind }: Change): string =>
  `${path.replaceAll(/\.[0-9a-f-]{20,}/g, '.#')}@${locale} ${kind}`;

/** What staff do with an entry whose draft is pending, and what visitors then see of it. */
export function publishingDesk(payload: Payload, editor: Account) {
  let made = 0;
  const requestOf = (user: Account) => createLocalReq({ user, locale: 'de' }, payload);
  const save = (id: string, data: object) =>
    payload.update({
      collection: 'actors',
      id,
      locale: 'de',
      draft: true,
      data: { ...data, _status: 'draft' },
      user: editor,
      overrideAccess: false,
      depth: 0,
    });
  const form = (id: string) =>
    payload.findByID({
      collection: 'actors',
      id,
      locale: 'de',
      draft: true,
      user: editor,
      overrideAccess: false,
      depth: 0,
    });
  const live = async (id: string) => {
    const found = await payload.findByID({
      collection: 'actors',
      id,
      locale: 'all',
      overrideAccess: false,
      disableErrors: true,
      depth: 0,
    });
    return found as unknown as Record<string, unknown> | null;
  };
  const publish = async (id: string, parts: Part[], user = editor): Promise<Change[]> =>
    publishParts(await requestOf(user), { collection: 'actors', id }, parts);
  const pending = async (id: string): Promise<Change[]> => {
    const req = await requestOf(editor);
    const subject = { collection: 'actors', id } as const;
    const { live: now, draft } = await readStates(req, subject);
    return draft ? changes(fieldsOf(req, subject), now ?? {}, draft) : [];
  };

  /** Live: D1, E1, 1901, rows a and b. Draft: D2, E2, 1902, rows c (new) and b, a removed. */
  async function prepare(): Promise<string> {
    made += 1;
    const { id } = await payload.create({
      collection: 'actors',
      locale: 'de',
      data: {
        name: 'Verein',
        slug: `verein-${made}`,
        slugEn: `society-${made}`,
        bodyKind: 'organisation',
        lifecycle: 'active',
        plainWords: 'D1',
        plainWordsEn: 'E1',
        foundingYear: 1901,
        resources: [row('a', 'aE'), row('b', 'bE')],
        _status: 'published',
      },
      user: editor,
      overrideAccess: false,
      depth: 0,
    });
    const [, b] = ((await form(id)).resources ?? []) as Row[];
    await save(id, {
      plainWords: 'D2',
      plainWordsEn: 'E2',
      foundingYear: 1902,
      resources: [row('c', 'cE'), { ...b, title: 'b2', titleEn: 'bE2' }],
    });
    return id;
  }

  return { form, live, pending, prepare, publish, save };
}
