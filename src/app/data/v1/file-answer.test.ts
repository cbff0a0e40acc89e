import { expect, it } from 'vitest';
import { exportedActor } from '../../../domain/take-along/exported-actor.ts';
import { actorsCsv } from '../../../domain/take-along/open-data-csv.ts';
import { sampleActor } from '../../../testing/sample-actor.ts';
import { sampleWhereabouts } from '../../../testing/sample-whereabouts.ts';
import { fileAnswer, joinedDocument, joinedTable, readablePart } from './file-answer.ts';

const actors = ['Münchner Büro', 'Ein "Büro"\r\nmit Zeilen', '$& $1'].map((value) => {
  const changed = { name: { value, language: 'de' } } as const;
  return exportedActor({ de: sampleActor('de', changed), en: sampleActor('en', changed) }, sampleWhereabouts);
});

it.each([[actors], [actors.slice(0, 1)], [[]]])('a document of parts is the document as a whole', async (all) => {
  const around = <T>(items: T[]) => ({ title: 'T', list: { count: items.length, items } });
  const parts = all.map((actor) => Buffer.from(readablePart(actor, 3)));
  const joined = fileAnswer(
    'json',
    joinedDocument(parts, (slots) => around(slots)),
  );
  expect(JSON.parse(await joined.clone().text())).toEqual(around(all));
  expect(await joined.text()).toBe(await fileAnswer('json', around(all)).text());
});

const thousands = Array.from({ length: 3_000 }, () => actors).flat();

it.each([[actors], [actors.slice(0, 1)], [thousands]])('a table of tables is the table as a whole', async (all) => {
  const tables = all.map((actor) => Buffer.from(actorsCsv([actor])));
  const joined = await fileAnswer('csv', joinedTable(tables)).arrayBuffer();
  expect(Buffer.from(joined).equals(Buffer.from(actorsCsv(all)))).toBe(true);
});
