import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { makeStudy } from '@/testing/records';
import { makeTestServices, makeWrapper } from '@/testing/services';
import { useDossier } from './dossier';
import { DossierFollower } from './stand';

it('draws what the user works on before what follows it', async () => {
  const services = await makeTestServices({ records: [makeStudy('a')] });
  const drawn: string[] = [];
  function Count({ of }: { of: string }) {
    const count = useDossier().dossier.all('study').length;
    drawn.push(`${of} ${count}`);
    return <p>{`${of} ${count}`}</p>;
  }
  render(
    <>
      <DossierFollower>
        <Count of="later" />
      </DossierFollower>
      <DossierFollower waits={false}>
        <Count of="now" />
      </DossierFollower>
    </>,
    { wrapper: makeWrapper(services) },
  );
  await screen.findByText('later 1');
  const operations = [{ type: 'put' as const, record: makeStudy('b') }];
  await act(() => services.store('eigen').commit({ author: 'Anna', operations }));
  await screen.findByText('later 2');
  expect(screen.getByText('now 2')).toBeVisible();
  expect(drawn.indexOf('now 2')).toBeLessThan(drawn.indexOf('later 2'));
});
