import { expect, test } from 'vitest';
import { createRoom } from './room.ts';

test('all together have so much room, and each no more than a share of it', () => {
  const room = createRoom({ ofAll: 10, ofEach: 4 });
  const leave = room(3, 'a');
  expect(room(2, 'a')).toBeNull();
  expect(room(1, 'a')).not.toBeNull();
  expect(room(4, 'b')).not.toBeNull();
  expect(room(3, 'c')).toBeNull();
  leave?.();
  expect(room(5, 'c')).toBeNull();
  expect(room(4, 'c')).not.toBeNull();
});
