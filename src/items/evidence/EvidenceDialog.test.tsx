import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Evidence } from '@/domain/evidence/evidence';
import { makeEvidence } from '@/testing/facts';
import { makeMotion, makeRequest } from '@/testing/records';
import { renderInApp } from '@/testing/renderInApp';
import { makeTestServices } from '@/testing/services';
import { EvidenceDialog } from './EvidenceDialog';

const motion = makeMotion('motie');
const one = makeRequest('een', 'motie', {
  title: 'Advies vragen',
  aspects: [
    { id: 'cohesie', name: 'cohesie' },
    { id: 'opvoeding', name: 'opvoeding' },
  ],
});
const two = makeRequest('twee', 'motie', { number: 2, title: 'Brief sturen' });
const whole = makeEvidence('brief', { subject: { kind: 'motion', id: 'motie' } });

async function show(evidence?: Evidence) {
  const records = [motion, one, two, ...(evidence ? [evidence] : [])];
  const services = await makeTestServices({ records });
  const onClose = vi.fn<() => void>();
  const subject = { kind: 'motion', id: 'motie' } as const;
  await renderInApp(
    services,
    <EvidenceDialog subject={subject} onClose={onClose} {...(evidence ? { evidence } : {})} />,
  );
  const group = await screen.findByRole('group', { name: /^Wat dekt deze bron/ });
  const saved = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const { records: all } = await services.store('eigen').load();
    return all.filter((record) => record.kind === 'evidence');
  };
  return { group, saved };
}

function box(group: HTMLElement, name: string) {
  return within(group).getByRole('checkbox', { name });
}

describe('what a source is said to cover of a motion', { timeout: 20_000 }, () => {
  it('has to be chosen from its requests and aspects', async () => {
    const { group } = await show();
    expect(within(group).getAllByRole('checkbox')).toHaveLength(5);
    for (const each of within(group).getAllByRole('checkbox')) expect(each).not.toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText(/Kies ten minste één onderdeel/)).toBeVisible();
  });

  it('asks at both fields for a study, a document or an event', async () => {
    const { group } = await show();
    await userEvent.click(box(group, 'Verzoek 2: Brief sturen'));
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findAllByText(/Een van de twee is nodig/)).toHaveLength(2);
    expect(screen.queryByText('Dit veld is leeg. Vul het in.')).toBeNull();
    expect(screen.getByText('Onderzoek of document')).not.toHaveTextContent('niet verplicht');
  });

  it('is recorded once for each request, with its aspects together', async () => {
    const { group, saved } = await show();
    await userEvent.click(box(group, 'Verzoek 1, aspect: cohesie'));
    await userEvent.click(box(group, 'Verzoek 1, aspect: opvoeding'));
    await userEvent.click(box(group, 'Verzoek 2: Brief sturen'));
    await userEvent.type(screen.getByRole('textbox', { name: /^Gebeurtenis/ }), 'Debat');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Dekking/ }), 'Deels');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Stadium/ }), 'Geleverd');
    await userEvent.type(screen.getByRole('textbox', { name: /^Volgens de bron op/ }), '1-3-2024');
    const place = screen.getByRole('textbox', { name: /^Bladzijde/ });
    await userEvent.type(place, '3');
    await userEvent.click(screen.getByText('Webadres, andere bron of passage'));
    await userEvent.type(screen.getByRole('textbox', { name: /^Andere bron/ }), 'Debat van toen');
    const about = (await saved()).map(({ subject, aspectIds }) => [subject.id, aspectIds]);
    expect(about).toEqual([
      ['een', ['cohesie', 'opvoeding']],
      ['twee', []],
    ]);
  });

  it('is moved from the motion as a whole to its parts, and not to both', async () => {
    const { group, saved } = await show(whole);
    expect(box(group, 'De motie als geheel')).toBeChecked();
    await userEvent.click(box(group, 'Verzoek 1 zelf: Advies vragen'));
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText(/gaan niet samen/)).toBeVisible();
    await userEvent.click(box(group, 'De motie als geheel'));
    await userEvent.click(box(group, 'Verzoek 2: Brief sturen'));
    const all = await saved();
    expect(all.map(({ subject }) => subject)).toEqual([
      { kind: 'request', id: 'een' },
      { kind: 'request', id: 'twee' },
    ]);
    expect(all[0]?.id).toBe('brief');
  });
});
