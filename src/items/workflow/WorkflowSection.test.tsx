import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { day } from '@/domain/shared/day';
import type { RecordKind } from '@/domain/shared/ids';
import { StandProvider } from '@/queries/dossier/stand';
import type { DossierStore } from '@/storage/dossier/dossierStore';
import { between, type RawRecord, rawRecord } from '@/testing/rawDossier';
import { renderInApp } from '@/testing/renderInApp';
import { makeTestServices } from '@/testing/services';
import { WorkflowSection } from './WorkflowSection';

// The forms are loaded when they are first opened: on a slow machine that takes longer than a test waits.
beforeAll(async () => {
  await import('./AssignmentDialog');
  await import('./StepDialog');
}, 30_000);

// The clock of the tests stands at 21 November 2026.
const study = { kind: 'study', id: 's', title: 'Media en democratie' } as const;
const assigned: RawRecord = {
  kind: 'assignment',
  id: 'a1',
  subject: study,
  ministry: 'BZK',
  directorate: 'DS',
  from: '2023-02-22',
};
const step: RawRecord = {
  kind: 'step',
  id: 'p',
  subject: study,
  what: 'Brief opstellen',
  term: between('2026-11-26', '2026-11-26', '26 november 2026'),
  saidOn: '2026-11-01',
};

async function show(records: readonly RawRecord[], stand?: string) {
  const services = await makeTestServices({ records: [study, ...records].map(rawRecord) });
  const section = <WorkflowSection of={{ kind: 'study', id: 's' }} />;
  const block = stand ? <StandProvider stand={day(stand)}>{section}</StandProvider> : section;
  await renderInApp(services, block);
  await screen.findByRole('region', { name: 'Wie en wat nu' });
  return services.store('eigen');
}

async function recordsOf(store: DossierStore, kind: RecordKind) {
  const { records } = await store.load();
  return records.filter((record) => record.kind === kind);
}

describe('who is to act and what is next', { timeout: 20_000 }, () => {
  it('assigns with the keyboard alone and gives the focus back', async () => {
    const store = await show([]);
    expect(screen.getByText('Nog niemand toegewezen.')).toBeInTheDocument();
    const user = userEvent.setup();
    const button = screen.getByRole('button', { name: 'Toewijzen: Media en democratie' });
    button.focus();
    await user.keyboard('{Enter}');
    const ministry = await screen.findByRole('textbox', { name: /^Ministerie/ });
    await waitFor(() => expect(ministry).toHaveFocus());
    await user.keyboard('BZK{Tab}DS{Enter}');
    expect(await screen.findByText('BZK/DS', { selector: 'strong' })).toBeInTheDocument();
    expect(screen.getByText('sinds 21 november 2026')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: /^Overdragen/ })).toHaveFocus());
    expect((await recordsOf(store, 'assignment'))[0]).toMatchObject({
      kind: 'assignment',
      ministry: 'BZK',
      directorate: 'DS',
    });
  });

  it('asks for someone when nobody is filled in', async () => {
    await show([]);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /^Toewijzen/ }));
    await user.click(await screen.findByRole('button', { name: 'Opslaan' }));
    expect(screen.getByRole('textbox', { name: /^Ministerie/ })).toHaveAccessibleDescription(
      /Vul in wie: een naam, een directie of een ministerie/,
    );
  });

  it('shows a transfer as a chain, and can take it back', async () => {
    const store = await show([assigned]);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /^Overdragen/ }));
    await user.type(await screen.findByRole('textbox', { name: /^Ministerie/ }), 'EZK');
    const from = screen.getByRole('textbox', { name: /^Verantwoordelijk vanaf/ });
    await user.clear(from);
    await user.type(from, '2 juni 2026{Enter}');
    expect(await screen.findByText('sinds 2 juni 2026')).toBeInTheDocument();
    const history = screen.getByRole('list', {
      name: 'Wie dit achtereenvolgens had',
      hidden: true,
    });
    expect(within(history).getAllByRole('listitem', { hidden: true })).toHaveLength(2);
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText('sinds 22 februari 2023')).toBeInTheDocument();
    expect((await store.load()).records).toHaveLength(2);
  });

  it('falls back on the free text, which bears no day', async () => {
    await show([{ ...study, owner: 'Ministerie van BZK' }]);
    expect(screen.getByText('Ministerie van BZK')).toBeInTheDocument();
    expect(screen.getByText('genoteerd zonder dag')).toBeInTheDocument();
  });

  it('tells of a transfer that is planned', async () => {
    await show([assigned, { ...assigned, id: 'a2', ministry: 'EZK', from: '2026-12-01' }]);
    expect(screen.getByText('Gaat op 1 december 2026 over naar EZK/DS.')).toBeInTheDocument();
  });

  it('ticks a step off and on again without losing the focus', async () => {
    const store = await show([step]);
    expect(screen.getByText('Over 5 dagen')).toBeInTheDocument();
    const user = userEvent.setup();
    const tick = screen.getByRole('checkbox', { name: 'Gedaan: Brief opstellen' });
    tick.focus();
    await user.keyboard(' ');
    expect(await screen.findByText('gedaan op 21 november 2026')).toBeInTheDocument();
    expect(tick).toBeChecked();
    expect(tick).toHaveFocus();
    await user.keyboard(' ');
    expect(await screen.findByText('Over 5 dagen')).toBeInTheDocument();
    expect(await recordsOf(store, 'step')).toEqual([rawRecord(step)]);
  });

  it('adds a step with a term in words', async () => {
    const store = await show([]);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /^Stap toevoegen/ }));
    await user.type(
      await screen.findByRole('textbox', { name: 'Wat moet er gebeuren' }),
      'Navragen bij de WRR',
    );
    await user.type(
      screen.getByRole('textbox', { name: /^Wanneer klaar/ }),
      '30 november 2026{Enter}',
    );
    expect(await screen.findByText('Navragen bij de WRR')).toBeInTheDocument();
    expect((await recordsOf(store, 'step'))[0]).toMatchObject({
      kind: 'step',
      saidOn: '2026-11-21',
      term: { latest: '2026-11-30' },
    });
  });

  it('shows a past day as it was then, with nothing to change', async () => {
    await show(
      [assigned, { ...assigned, id: 'a2', ministry: 'EZK', from: '2026-06-02' }, step],
      '2024-01-01',
    );
    expect(screen.getByText('BZK/DS', { selector: 'strong' })).toBeInTheDocument();
    expect(screen.getByText('Er is geen volgende stap afgesproken.')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
