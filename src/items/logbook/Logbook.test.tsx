import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { StandMode } from '@/domain/dossier/standMode';
import { entryIdSchema } from '@/domain/journal/entry';
import { addDays, dutchDayOf } from '@/domain/shared/day';
import { StandProvider } from '@/queries/dossier/stand';
import { testMoment } from '@/testing/dossierStore';
import { makeEvidence } from '@/testing/facts';
import { makeClaim, makeDocument, makeMotion, makeStudy } from '@/testing/records';
import { renderInApp } from '@/testing/renderInApp';
import { makeTestServices } from '@/testing/services';
import { Logbook } from './Logbook';

const study = makeStudy('s1', { title: 'Media en democratie' });
const long = 'Een zin van dertig tekens lang. '.repeat(100);

async function setUp() {
  const services = await makeTestServices({ records: [study] });
  const store = services.store('eigen');
  await store.commit({
    author: 'Anna',
    operations: [{ type: 'put', record: makeStudy('s1', { title: 'Media en macht' }) }],
    reason: 'Nieuwe titel',
  });
  await store.commit({
    author: 'Bram',
    operations: [
      {
        type: 'put',
        record: makeClaim('c1', 's1', { code: 'delivered', holdsFrom: '2024-10-18' }),
      },
    ],
  });
  await renderInApp(services, <Logbook refs={[study]} />);
  const items = await screen.findAllByRole('listitem');
  return { store, items, user: userEvent.setup() };
}

describe('Logbook', () => {
  it('shows per change who did it and from what to what, the newest first', async () => {
    const { items } = await setUp();
    expect(items).toHaveLength(3);
    expect(items[0]).toHaveTextContent(
      /Bram.*Status van het onderzoek\s*Onbekend\s*wordt\s*Opgeleverd\s*stand van 18 oktober 2024/,
    );
    expect(items[1]).toHaveTextContent(
      /Anna.*Titel\s*Media en democratie\s*wordt\s*Media en macht.*Reden: Nieuwe titel/,
    );
  });

  it('shows of long texts what differs, and the rest on request', async () => {
    const services = await makeTestServices({
      records: [makeStudy('s1', { summary: `${long}Eerst.` })],
    });
    const record = makeStudy('s1', { summary: `${long}Daarna.` });
    await services.store('eigen').commit({ author: 'Anna', operations: [{ type: 'put', record }] });
    await renderInApp(services, <Logbook refs={[study]} />);
    const summaries = await screen.findAllByText(/^….*(?:Eerst|Daarna)\./u);
    expect(summaries).toHaveLength(2);
    for (const summary of summaries) {
      expect(summary).toHaveTextContent(/\(hele tekst: 3\.\d{3} tekens\)$/u);
      expect(summary.closest('details')).not.toHaveAttribute('open');
    }
  });

  it('shows of a name that goes on and on the beginning, apart from the words beside it', async () => {
    const services = await makeTestServices({ records: [study] });
    const record = makeStudy('s1', { title: 'Media en macht' });
    const author = `\u202e${'n'.repeat(100_000)}`;
    await services.store('eigen').commit({ author, operations: [{ type: 'put', record }] });
    await renderInApp(services, <Logbook refs={[study]} />);
    const name = await screen.findByText(/nnn…$/);
    expect(name.textContent.length).toBeLessThan(210);
    expect(name.tagName).toBe('BDI');
  });

  it('names the source of evidence that was added', async () => {
    const letter = makeDocument('brief', { title: 'Brief van 18 oktober' });
    const evidence = makeEvidence('bewijs', {
      subject: { kind: 'study', id: study.id },
      source: { type: 'document', documentId: letter.id },
    });
    const services = await makeTestServices({ records: [study, letter] });
    const operations = [{ type: 'put' as const, record: evidence }];
    await services.store('eigen').commit({ author: 'Anna', operations });
    await renderInApp(services, <Logbook refs={[study]} />);
    expect(await screen.findByText('Onderbouwing toegevoegd: Brief van 18 oktober')).toBeVisible();
  });

  it('names what a record pointed to, also when that was deleted', async () => {
    const motion = makeMotion('m1', { title: 'Motie-Jansen' });
    const services = await makeTestServices({ records: [motion, study] });
    const operations = [
      { type: 'put' as const, record: makeStudy('s1', { motionIds: ['m1'] }) },
      { type: 'delete' as const, ref: motion },
    ];
    await services.store('eigen').commit({ author: 'Anna', operations });
    await renderInApp(services, <Logbook refs={[study]} />);
    expect(await screen.findByText('Motie-Jansen (hier verwijderd)')).toBeVisible();
  });

  it('tells that a text stays where a merge asked about it', async () => {
    const services = await makeTestServices({ records: [study] });
    const store = services.store('eigen');
    const entry = {
      ref: { kind: 'study' as const, id: study.id },
      action: 'changed' as const,
      fields: [{ field: 'title', from: study.title, to: study.title }],
      takes: [v.parse(entryIdSchema, 'van-bert')],
      keeps: [],
    };
    const over = (await store.whole()).entries;
    await store.merge([], { over, changes: [entry], author: 'Anna', reason: 'Samengevoegd' });
    await renderInApp(services, <Logbook refs={[study]} />);
    const [newest] = await screen.findAllByRole('listitem');
    expect(newest).toHaveTextContent(/Anna.*Titel\s*blijft Media en democratie/);
  });

  it('takes a change back and keeps it in the list', async () => {
    const { store, user } = await setUp();
    const [newest] = screen.getAllByRole('button', { name: /^Ongedaan maken/ });
    if (newest) await user.click(newest);
    await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeGreaterThan(3));
    expect(screen.getByText('Deze wijziging is ongedaan gemaakt.')).toBeVisible();
    expect((await store.load()).records.map(({ kind }) => kind)).toEqual(['study']);
  });

  it('says why a change can no longer be taken back', async () => {
    const { items } = await setUp();
    expect(items[2]).toHaveTextContent(/omdat hetzelfde gegeven daarna opnieuw is gewijzigd/);
  });
});

describe('Logbook on a past day', () => {
  const today = dutchDayOf(testMoment);

  async function setUpOn(daysAgo: number, mode: StandMode) {
    const services = await makeTestServices({ records: [study] });
    await renderInApp(
      services,
      <StandProvider stand={addDays(today, -daysAgo)} mode={mode}>
        <Logbook refs={[study]} />
      </StandProvider>,
    );
  }

  it('says by the facts that it belongs to what was entered', async () => {
    await setUpOn(0, 'facts');
    expect(await screen.findByText(/niet wanneer het gold/)).toBeVisible();
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
  });

  it('shows by entry what had been entered by then', async () => {
    await setUpOn(0, 'entered');
    expect(await screen.findAllByRole('listitem')).toHaveLength(1);
  });

  it('leaves out by entry what was entered later', async () => {
    await setUpOn(1, 'entered');
    expect(await screen.findByText(/nog niets ingevoerd/)).toBeVisible();
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
  });
});
