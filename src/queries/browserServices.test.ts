import { describe, expect, it } from 'vitest';
import { browserSettings } from '@/storage/browserStorage/settings';
import { onlyTurn } from '@/storage/tabs/turn';
import { makeStudy } from '@/testing/records';
import { createBrowserServices } from './browserServices';

const noExample = () => Promise.resolve([]);

describe('createBrowserServices', () => {
  it('opens each dossier once, apart from the other', async () => {
    const services = createBrowserServices(noExample, browserSettings(), onlyTurn());
    const own = services.store('eigen');
    expect(services.store('eigen')).toBe(own);
    await own.replaceWith([makeStudy(services.nextId())], '', 'Begonnen');
    expect(await own.isEmpty()).toBe(false);
    expect(await services.store('voorbeeld').isEmpty()).toBe(true);
    own.close();
    services.store('voorbeeld').close();
  });

  it('keeps the settings in the browser', () => {
    createBrowserServices(noExample, browserSettings(), onlyTurn()).settings.write({
      author: 'Anna',
    });
    expect(
      createBrowserServices(noExample, browserSettings(), onlyTurn()).settings.read().author,
    ).toBe('Anna');
    window.localStorage.clear();
  });
});
