import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { importDesk } from '../../testing/import-desk.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';

describeOnEachDatabase('A table with contacts', (database) => {
  let payload: Payload;
  let desk: ReturnType<typeof importDesk>;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    desk = importDesk(payload, await makeUser(payload, 'editor'));
  });
  afterAll(() => payload?.destroy());

  it('is read as people write it, says what is wrong in which column, and is no change the second time', async () => {
    const [head, right, wrong] = [
      'Verein;Telefon;E-Mail;PLZ',
      'Kontaktverein;0231 / 838 00-46;info@k.example;01067',
      'Falsch;ruf mich an;kein @;1',
    ];
    const outcomes = async () => (await desk.plan([head, right, wrong].join('\n'))).rows.map(({ outcome }) => outcome);
    const { rows } = await desk.plan([head, right, wrong].join('\n'));
    expect(await outcomes()).toEqual(['new', 'refused']);
    expect(rows[1]?.problems.map(({ column }) => column?.de)).toEqual(['Telefon', 'E-Mail-Adresse']);
    await desk.readIn([head, right].join('\n'));
    const made = (await desk.entries()) as unknown as { name: { de: string }; contact: object }[];
    expect(made.find(({ name }) => name.de === 'Kontaktverein')?.contact).toMatchObject({
      telephone: '+492318380046',
      email: 'info@k.example',
      postalCode: '01067',
    });
    expect(await outcomes()).toEqual(['unchanged', 'refused']);
  });
});
