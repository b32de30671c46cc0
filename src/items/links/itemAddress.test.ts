import { describe, expect, it } from 'vitest';
import { buildDossier, refOf } from '@/domain/dossier/dossier';
import { makeMotion, makeRequest, makeStudy } from '@/testing/records';
import { itemAddress } from './itemAddress';

const request = makeRequest('motie-1', 'motie', {
  aspects: [{ id: 'opvoeding', name: 'Opvoeding' }],
});
const dossier = buildDossier([makeMotion('motie'), request, makeStudy('media')]);

describe('itemAddress', () => {
  it('leads to the page of an item', () => {
    expect(itemAddress(dossier, { kind: 'study', id: 'media' })).toBe('/onderzoeken/media');
  });

  it('leads to a request, and to an aspect of it, on the page of its motion', () => {
    expect(itemAddress(dossier, refOf(request))).toBe('/moties/motie/motie-1');
    expect(itemAddress(dossier, refOf(request), request.aspects[0]?.id)).toBe(
      '/moties/motie/motie-1/opvoeding',
    );
  });

  it('leads nowhere for what is not there', () => {
    expect(itemAddress(dossier, { kind: 'request', id: 'weg' })).toBeUndefined();
    expect(itemAddress(dossier, { kind: 'study', id: 'weg' })).toBeUndefined();
  });
});
