import { describe, expect, it } from 'vitest';
import { makeStudy } from '@/testing/records';
import { readRecord, recordIn } from './problemsOf';

const withLogin = 'https://anna:geheim@voorbeeld.nl/rapport';

describe('readRecord', () => {
  it('refuses a web address with a name or password in it, at whatever depth', () => {
    const sources = [{ url: 'https://voorbeeld.nl/@anna' }, { url: withLogin }];
    const fields = { ...makeStudy('s'), url: 'https://anna@voorbeeld.nl/', sources };
    expect(readRecord('study', fields)).toEqual({
      problems: { url: 'url.login', 'sources.1.url': 'url.login' },
    });
  });

  it('leaves such an address alone where it is no web address but words', () => {
    const read = readRecord('study', { ...makeStudy('s'), title: withLogin });
    expect(read.value).toMatchObject({ title: withLogin });
  });
});

it('reads what was recorded with such an address, so that the form can be opened on it', () => {
  expect(recordIn('study', makeStudy('s', { url: withLogin }))).toMatchObject({ url: withLogin });
});
