// @vitest-environment node
import { expect, it } from 'vitest';
import { Occupied } from './download';
import { failureText } from './failureText';
import { Unreachable } from './fetchText';

it.each([new Occupied('x bestaat al'), new Unreachable('geen verbinding')])(
  'tells of a failure on a line of its own, also behind the number of records: %s',
  (error) => {
    expect(failureText(error, true)).toMatch(/^\n\S/u);
    expect(failureText(error, false)).toMatch(/^\S/u);
    expect(failureText(error, false)).toContain(error.message);
  },
);

it('tells nothing of a failure that nobody foresaw', () => {
  expect(failureText(new Error('x'), true)).toBeUndefined();
});
