import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { openPayload } from '../testing/payload.ts';
import { playNoRequest, stopPlayingNext } from '../testing/play-next.ts';
import { openRest, type Rest } from '../testing/rest.ts';
import { makeSample } from '../testing/samples.ts';

describeOnEachDatabase('What a file says of each actor', (database) => {
  let rest: Rest;
  let payload: Rest['payload'];

  beforeAll(async () => {
    playNoRequest();
    await openPayload(database.url());
    // The one that the site reads from.
    rest = await openRest();
    payload = rest.payload;
  });
  afterAll(async () => {
    stopPlayingNext();
    await rest?.close();
  });

  it('is written anew of those alone of which something changed', async () => {
    const { writtenActors } = await import('./actors.ts');
    const [parent = '', child = '', other = ''] = await Promise.all(
      ['parent', 'child', 'other'].map(() => makeSample(payload, 'actors', 'published')),
    );
    let written: string[] = [];
    const read = async () => {
      written = [];
      const texts = await writtenActors('a test', ({ de }) => {
        written.push(de.id);
        return `${de.id} of ${de.parent?.name.value} in ${de.seat?.value}`;
      });
      return texts.map(String).toSorted();
    };
    const update = (id: string, data: object, options: object = {}) =>
      payload.update({ collection: 'actors', id, data, locale: 'de', overrideAccess: true, ...options });
    const publish = (id: string, data: object) => update(id, { ...data, _status: 'published' });

    expect(await read()).toHaveLength(3);
    expect(written.toSorted()).toEqual([parent, child, other].toSorted());
    await publish(child, { parent });
    await read();
    expect(written).toEqual([child]);
    await publish(other, { seat: 'Unna' });
    expect(await read()).toContain(`${other} of undefined in Unna`);
    expect(written).toEqual([other]);
    await publish(parent, { name: 'Haus' });
    expect(await read()).toContain(`${child} of Haus in undefined`);
    expect(written.toSorted()).toEqual([parent, child].toSorted());
    await update(other, { seat: 'Nirgends', _status: 'draft' }, { draft: true });
    await read();
    expect(written).toEqual([]);
    await payload.delete({ collection: 'actors', id: child, overrideAccess: true });
    expect(await read()).toHaveLength(2);
  });
});
