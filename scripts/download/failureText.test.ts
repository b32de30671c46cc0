// @vitest-environment node
import { expect, it } from 'vitest';
import { Occupied } from './download';
import { failureText } from './failureText';
import { Unreachable } from './unreachable';

it.each([new Occupied('x bestaat al'), new Unreachable('geen verbinding')])(
  'tells of a failure on a line of its own, also behind the number of records: %s',
  (error) => {
    expect(failureText(error, 250)).toMatch(/^\n\S/u);
    expect(failureText(error, undefined)).toMatch(/^\S/u);
    expect(failureText(error, undefined)).toContain(error.message);
  },
);

it('tells nothing of a failure that nobody foresaw', () => {
  expect(failureText(new Error('x'), 0)).toBeUndefined();
});

it('says that what was there is kept only where something was', () => {
  const error = new Unreachable('geen verbinding');
  expect(failureText(error, 250)).toContain(
    'Wat er al was, is bewaard. Geef dezelfde opdracht later',
  );
  for (const count of [undefined, 0]) {
    expect(failureText(error, count)).toMatch(/Er is nog niets opgehaald\. .* later nog eens\.$/u);
  }
});

it('does not advise to ask the same again where the answer will be the same', () => {
  const error = new Unreachable('de website weigert dit (400)', 'command');
  expect(failureText(error, undefined)).toMatch(/Kijk na of .*--base.* klopt/u);
  expect(failureText(error, 250)).toMatch(/Wat er al was, is bewaard\. .* begin dan opnieuw/u);
  expect(failureText(error, 250)).not.toContain('later');
});

it('advises to ask again once the day has come that the service names', () => {
  const error = new Unreachable('wachten tot 29 november 2026 om 13:00', 'waited');
  expect(failureText(error, 250)).toContain('daarna nog eens; hij gaat dan verder.');
});
