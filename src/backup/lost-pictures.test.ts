import { expect, it } from 'vitest';
import { lostPictures } from './lost-pictures.ts';

const part = (name: string) => ({ name, bytes: 1, sha256: '' });

it('pictures that are missing are told, and only these', () => {
  const parts = [part('database.sqlite'), part('media/a.webp')];
  expect(lostPictures({ counts: { media: 1 }, parts })).toBeNull();
  expect(lostPictures({ counts: {}, parts })).toBeNull();
  expect(lostPictures({ counts: { media: 3 }, parts })).toMatch(/fehlen 2 Bilder.*2 pictures are missing/s);
});
