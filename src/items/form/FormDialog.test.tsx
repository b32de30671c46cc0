import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { useSave } from '@/items/save/useSave';
import { useSavedState } from '@/queries/dossier/savedState';
import type { WriteLock } from '@/storage/ports';
import { queueLock } from '@/storage/tabs/writeLock';
import { makeTestStore } from '@/testing/dossierStore';
import { makeStudy } from '@/testing/records';
import { renderInApp } from '@/testing/renderInApp';
import { makeTestServices } from '@/testing/services';
import { TextInput } from '@/ui/form/controls';
import { Field } from '@/ui/form/Field';
import { FormDialog } from './FormDialog';
import { useForm } from './useForm';

/** A form for the title of a study. */
function TitleForm({ onClose }: { onClose: () => void }) {
  const form = useForm({ title: 'Eerst' });
  const save = useSave();
  const saved = useSavedState();
  const submit = () => {
    const record = makeStudy('s', { title: form.values.title });
    return save({ operations: [{ type: 'put', record }] }, 'Opgeslagen', { from: form });
  };
  return (
    <FormDialog form={form} title="Studie" onSubmit={submit} onClose={onClose}>
      <Field label="Titel">
        {(control) => (
          <TextInput
            value={form.values.title}
            onValue={(title) => form.set('title', title)}
            {...control}
          />
        )}
      </Field>
      <p>{`Stand: ${saved}`}</p>
    </FormDialog>
  );
}

/** Something that is waited for until it is opened. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** The form, over a dossier that writes by this lock; `save` fills in another title and asks for the save. */
async function saveWith(lock: WriteLock) {
  const eigen = makeTestStore({ lock });
  const services = await makeTestServices({ stores: { eigen } });
  const onClose = vi.fn<() => void>();
  await renderInApp(services, <TitleForm onClose={onClose} />);
  const title = await screen.findByRole('textbox', { name: 'Titel' });
  const user = userEvent.setup();
  return {
    user,
    onClose,
    save: async () => {
      await user.clear(title);
      await user.type(title, 'Anders{Enter}');
    },
    studies: async () => (await eigen.load()).records,
  };
}

function leaveQuestion() {
  return screen.queryByRole('dialog', { name: 'Sluiten zonder op te slaan?' });
}

describe('a form of which the save is under way', { timeout: 20_000 }, () => {
  it('is left without a save that waits for its turn, which counts as no failure', async () => {
    const { opened, open } = gate();
    const lock = queueLock();
    const { user, onClose, save, studies } = await saveWith(lock);
    void lock(() => opened);
    await save();
    await screen.findByText('Stand: saving');
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Sluiten zonder opslaan' }));
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(await screen.findByText('Stand: idle')).toBeVisible();
    open();
    await lock(async () => undefined);
    expect(await studies()).toEqual([]);
  });

  it('can’t be left once its save has its turn, and closes when that is done', async () => {
    const { opened, open } = gate();
    let isSlow = false;
    // As where keeping a copy takes long.
    const lock: WriteLock = async (work) => {
      const outcome = await work();
      if (isSlow) await opened;
      return outcome;
    };
    const { user, onClose, save, studies } = await saveWith(lock);
    isSlow = true;
    await save();
    const cancel = screen.getByRole('button', { name: 'Annuleren' });
    await waitFor(() => expect(cancel).toHaveAttribute('aria-disabled', 'true'));
    await user.click(cancel);
    await user.keyboard('{Escape}');
    expect(leaveQuestion()).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    await act(async () => open());
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(await studies()).toMatchObject([{ title: 'Anders' }]);
  });

  it('asks no more whether it may be lost when the save gets its turn meanwhile', async () => {
    const { opened, open } = gate();
    const lock = queueLock();
    const { user, onClose, save, studies } = await saveWith(lock);
    void lock(() => opened);
    await save();
    await user.keyboard('{Escape}');
    expect(leaveQuestion()).toBeVisible();
    await act(async () => open());
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(await studies()).toMatchObject([{ title: 'Anders' }]);
  });
});
