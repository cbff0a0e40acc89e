import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { MongoServerError } from 'mongodb';
import { commitTransaction, createLocalReq, initTransaction, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { describeOnMongodb, describeOnReplicaSet } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { openRest, type Rest } from '../../testing/rest.ts';
import { explain } from '../explain.ts';
import { againOnConflict } from './unsaved.ts';

/** What a server with transactions answers to the later of two writes of one document. */
function conflict(): MongoServerError {
  const errorLabels = ['TransientTransactionError'];
  return new MongoServerError({ message: 'WriteConflict', code: 112, codeName: 'WriteConflict', errorLabels });
}

describe('A write that conflicts', () => {
  it('is tried again until it succeeds', async () => {
    const write = vi
      .fn()
      .mockRejectedValueOnce(conflict())
      .mockRejectedValueOnce(conflict())
      .mockResolvedValue('saved');
    expect(await againOnConflict(write)).toBe('saved');
    expect(write).toHaveBeenCalledTimes(3);
  });

  it('is given up in the end, and told', async () => {
    const write = vi.fn().mockRejectedValue(conflict());
    const told = { name: 'Unsaved', status: 409, message: explain('write-conflict', undefined) };
    await expect(againOnConflict(write)).rejects.toMatchObject(told);
    expect(write).toHaveBeenCalledTimes(8);
  });

  it('is not tried again for any other failure', async () => {
    const write = vi.fn().mockRejectedValue(new MongoServerError({ message: 'E11000', code: 11000 }));
    await expect(againOnConflict(write)).rejects.toThrow('E11000');
    expect(write).toHaveBeenCalledTimes(1);
  });
});

describeOnMongodb('A conflicting save', (database) => {
  let opened: Payload;
  let rest: Rest;
  let session: Record<string, string>;
  let id: string;
  let runs = 0;
  beforeAll(async () => {
    opened = await openPayload(database.url());
    const user = await makeUser(opened, 'editor');
    rest = await openRest();
    session = await rest.signIn(user);
    const data = { name: 'A', bodyKind: 'organisation', lifecycle: 'active', _status: 'published' } as const;
    id = (await rest.payload.create({ collection: 'actors', locale: 'de', data })).id;
    rest.payload.collections.actors.config.hooks.beforeChange?.push(({ data: changed }) => {
      runs += 1;
      return { ...changed, seat: `${changed.seat} ${runs}` };
    });
  });
  afterAll(async () => {
    await rest?.close();
    await opened?.destroy();
  });

  /** Lets the database refuse the next writes of an actor as a server with transactions would. */
  const refuse = (times: number) => {
    runs = 0;
    const model = (rest.payload.db as unknown as MongooseAdapter).collections.actors;
    if (!model) throw new Error('No model');
    const write = vi.spyOn(model, 'findOneAndUpdate');
    for (let at = 0; at < times; at++) write.mockRejectedValueOnce(conflict());
  };
  const seatOf = async () => (await rest.payload.findByID({ collection: 'actors', id, locale: 'de' })).seat;
  const patch = (seat: string, language = 'de') => {
    const headers = { ...session, 'content-type': 'application/json', 'accept-language': language };
    return rest.ask('PATCH', `actors/${id}?locale=de`, headers, JSON.stringify({ seat, _status: 'published' }));
  };

  it('is done again by the Local API, hooks included', async () => {
    refuse(1);
    const data = { seat: 'Bonn', _status: 'published' } as const;
    await rest.payload.update({ collection: 'actors', id, locale: 'de', data });
    expect(await seatOf()).toBe('Bonn 2');
  });

  it('is done again by REST, hooks included', async () => {
    refuse(2);
    expect((await patch('Köln')).status).toBe(200);
    expect(await seatOf()).toBe('Köln 3');
  });

  it.each(['de', 'en'])('is told in the reader’s language where it cannot be saved: %s', async (language) => {
    refuse(8);
    const { status, body } = await patch('Essen', language);
    const reader = { i18n: { language } } as Parameters<typeof explain>[1];
    expect([status, body]).toMatchObject([409, { errors: [{ message: explain('write-conflict', reader) }] }]);
    expect(runs).toBe(8);
    expect(await seatOf()).not.toContain('Essen');
  });
});

describeOnReplicaSet('Two processes', (database) => {
  const processes: Payload[] = [];
  beforeAll(async () => {
    for (const key of ['one', 'other']) processes.push(await openPayload(database.url(), key));
  });
  afterAll(() => Promise.all(processes.map((payload) => payload.destroy())));

  it('that write the same at once lose nothing and tell nobody of it', async () => {
    const [one, other] = processes;
    if (!one || !other) throw new Error('No process');
    const data = { name: 'A', bodyKind: 'organisation', lifecycle: 'active', _status: 'published' } as const;
    const { id } = await one.create({ collection: 'actors', locale: 'de', data });
    const edits = Array.from({ length: 16 }, (_, at) =>
      (at % 2 ? one : other).update({
        collection: 'actors',
        id,
        locale: at % 4 < 2 ? 'de' : 'en',
        data: { name: `name ${at}`, seat: `seat ${at}` },
      }),
    );
    await Promise.all(edits);
    const actor = (await one.findByID({ collection: 'actors', id, locale: 'all' })) as unknown as Record<
      string,
      Record<string, string>
    >;
    for (const locale of ['de', 'en']) expect(actor.seat?.[locale]).toBe(actor.name?.[locale]?.replace('name', 'seat'));
    const versions = await one.countVersions({ collection: 'actors', where: { parent: { equals: id } } });
    expect(versions.totalDocs).toBe(17);
  });

  it('see a write whose commit is refused as not stored', async () => {
    const [payload] = processes;
    if (!payload) throw new Error('No process');
    const { db } = payload as unknown as { db: MongooseAdapter };
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    await payload.create({ collection: 'category-groups', locale: 'de', data: { name: 'never', position: 1 }, req });
    const session = db.sessions[String(req.transactionID)];
    await db.connection.db?.command({ killSessions: [session?.id] });
    await expect(commitTransaction(req)).rejects.toMatchObject({ name: 'Unsaved', status: 409 });
    expect((await payload.count({ collection: 'category-groups' })).totalDocs).toBe(0);
  });
});
