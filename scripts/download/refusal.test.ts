import { expect, it } from 'vitest';
import { refusalOf } from './refusal';

const refused = new Response(null, { status: 400 });
const told = (text: string) => refusalOf(refused, text, 'https://x/').message;
const saying = (message: unknown) => JSON.stringify({ error: { code: '', message } });

it('passes on what a service says, on one line and without signs that steer the screen', () => {
  expect(told(saying('Geen\u001b[2J veld\r\n\u202eSoortt'))).toBe(
    'de website weigert dit (400) en zegt ‘Geen [2J veld Soortt’ (https://x/)',
  );
});

it('passes on the beginning of what is long', () => {
  expect(told(saying('woord '.repeat(1000))).length).toBeLessThan(400);
});

it.each(['', '<h1>Fout</h1>', '{}', saying(3), saying(' '), saying('<p>Fout</p>')])(
  'passes on nothing of %j',
  (text) => {
    expect(told(text)).toBe('de website weigert dit (400) (https://x/)');
  },
);

it('takes a refusal of who asks for one that can pass', () => {
  const advice = (status: number) => refusalOf(new Response(null, { status }), '', '').advice;
  expect([400, 401, 403, 404].map(advice)).toEqual(['command', 'later', 'later', 'command']);
});
