import { expect, it } from 'vitest';
import { gathered } from './gathered';

it('counts those that read the same in the place of the first, and leaves alone what stands by itself', () => {
  const all = ['motie', 'onderbouwing', '', 'onderbouwing', '', 'motie', 'onderbouwing'];
  expect(gathered(all, (one) => one)).toEqual([
    { one: 'motie', count: 2 },
    { one: 'onderbouwing', count: 3 },
    { one: '', count: 2 },
  ]);
  const objects = [{ of: 1 }, { of: 1 }];
  expect(gathered(objects, () => undefined)).toEqual([
    { one: objects[0], count: 1 },
    { one: objects[1], count: 1 },
  ]);
});
