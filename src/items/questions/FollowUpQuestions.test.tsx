import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DossierRecord } from '@/domain/dossier/records';
import { makeEvidence } from '@/testing/facts';
import { makeMotion, makeRequest } from '@/testing/records';
import { renderInApp } from '@/testing/renderInApp';
import { makeTestServices } from '@/testing/services';
import { FollowUpQuestions } from './FollowUpQuestions';

const motion = makeMotion('motie', {
  title: 'Motie-Kathmann: scenario’s',
  references: ['2024Z10238', 'kst-26643-1187'],
});
const one = makeRequest('verzoek', 'motie', { title: 'Scenario’s uitwerken' });
const two = makeRequest('twee', 'motie', {
  number: 2,
  title: 'Voorleggen',
  condition: 'Als er scenario’s zijn',
});

const first =
  'De motie-Kathmann (Kamerstuk 26 643, nr. 1187) bevat het verzoek ‘Scenario’s uitwerken’. Kan de regering aangeven of en op welke wijze aan dit verzoek uitvoering is gegeven? Wanneer is of wordt de Kamer daarover geïnformeerd?';

async function show(...records: readonly DossierRecord[]) {
  const user = userEvent.setup();
  const services = await makeTestServices({ records: [motion, ...records] });
  await renderInApp(services, <FollowUpQuestions item={motion} />);
  return user;
}

beforeEach(() => localStorage.clear());

describe('follow-up questions of a motion', () => {
  it('stand there as they were typed when the page is opened again, until they are put back', async () => {
    const services = await makeTestServices({ records: [motion, one, two] });
    const open = () => renderInApp(services, <FollowUpQuestions item={motion} />);
    const user = userEvent.setup();
    const page = await open();
    await user.type(await screen.findByRole('textbox', { name: 'Vraag 2' }), ' Graag spoedig.');
    page.unmount();
    const again = await open();
    const field = await screen.findByRole('textbox', { name: 'Vraag 2' });
    expect(field).toHaveDisplayValue(/ Graag spoedig\.$/u);
    expect(screen.getByRole('textbox', { name: 'Vraag 1' })).toHaveValue(first);
    await user.click(screen.getByRole('button', { name: 'Concept van vraag 2 terugzetten' }));
    again.unmount();
    expect(localStorage).toHaveLength(0);
    await open();
    expect(await screen.findByRole('textbox', { name: 'Vraag 2' })).toHaveDisplayValue(
      /gebaseerd\?$/u,
    );
  });

  it('are drafts for each thing that is open, to be edited', async () => {
    const user = await show(one, two);
    const field = await screen.findByRole('textbox', { name: 'Vraag 1' });
    expect(field).toHaveValue(first);
    expect(screen.getByRole('textbox', { name: 'Vraag 2' })).toHaveValue(
      'Het verzoek ‘Voorleggen’ uit de motie-Kathmann (Kamerstuk 26 643, nr. 1187) geldt onder een voorwaarde: ‘Als er scenario’s zijn’. Kan de regering aangeven of aan die voorwaarde is voldaan, en waarop dat is gebaseerd?',
    );
    await user.type(field, ' Graag vóór het debat.');
    expect(field).toHaveValue(`${first} Graag vóór het debat.`);
    await user.click(screen.getByRole('button', { name: 'Concept van vraag 1 terugzetten' }));
    expect(field).toHaveValue(first);
  });

  it('are copied as they were changed, one or all, by keyboard alone', async () => {
    const user = await show(one, two);
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('not here'));
    const field = await screen.findByRole('textbox', { name: 'Vraag 1' });
    await user.clear(field);
    await user.type(field, 'Hoe staat het?');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Vraag 1 kopiëren' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(copied).toHaveBeenLastCalledWith('Hoe staat het?');
    screen.getByRole('button', { name: 'Alle vragen kopiëren' }).focus();
    await user.keyboard('{Enter}');
    expect(copied.mock.lastCall?.[0]).toMatch(/^Hoe staat het\?\n\nHet verzoek ‘Voorleggen’/);
  });

  it('keep what was typed when what is recorded elsewhere makes it another question', async () => {
    const services = await makeTestServices({ records: [motion, one] });
    await renderInApp(services, <FollowUpQuestions item={motion} />);
    const user = userEvent.setup();
    const field = await screen.findByRole('textbox', { name: 'Vraag 1' });
    await user.clear(field);
    await user.type(field, 'Hoe staat het?');
    const operations = [{ type: 'put' as const, record: makeEvidence('brief') }];
    await act(() => services.store('eigen').commit({ author: 'Bert', operations }));
    expect(await screen.findByText(/Wat is getypt, staat hieronder nog/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Eerder getypt 1' })).toHaveValue('Hoe staat het?');
    await user.click(screen.getByRole('button', { name: 'Eerder getypt 1 weggooien' }));
    expect(screen.queryByText('Vervolgvragen')).not.toBeInTheDocument();
  });

  it('are not there when nothing is open', async () => {
    await show(one, makeEvidence('brief'));
    expect(within(document.body).queryByText('Vervolgvragen')).not.toBeInTheDocument();
  });
});
