import { Plus } from 'lucide-react';
import { lazy } from 'react';
import type { Motion } from '@/domain/motion/motion';
import { editTexts } from '@/i18n/nl/forms/edit';
import { useDossier } from '@/queries/dossier/dossier';
import { FormButton } from './FormButton';

const ItemDialog = lazy(() =>
  import('./ItemDialog').then((module) => ({ default: module.ItemDialog })),
);

/** Opens the form for a new request of a motion, with the next number. */
export function AddRequestButton({ motion }: { motion: Motion }) {
  const { dossier } = useDossier();
  const numbers = dossier.about('request', motion).map(({ number }) => number);
  return (
    <FormButton text={editTexts.add('request')} icon={<Plus aria-hidden />} variant="quiet">
      {(close) => (
        <ItemDialog
          kind="request"
          start={{ motionId: motion.id, number: Math.max(0, ...numbers) + 1 }}
          onClose={close}
        />
      )}
    </FormButton>
  );
}
