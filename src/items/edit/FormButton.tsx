import type { ReactNode } from 'react';
import { useDossier } from '@/queries/dossier/dossier';
import { Button } from '@/ui/button/Button';
import { type FormOf, openForm } from './openForm';

type FormButtonProps = {
  text: string;
  /** What a listener hears, where the text alone does not say of what. */
  label?: string;
  icon?: ReactNode;
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** Show the icon alone; `label` names it. */
  iconOnly?: boolean;
  /** The dialog, to be loaded when it is first opened. */
  children: FormOf;
};

/** A button that opens a dialog. Not there while the dossier is shown as of a past day, which can't be changed. */
export function FormButton(props: FormButtonProps) {
  const { text, label, icon, variant = 'secondary', iconOnly = false, children } = props;
  const { isPast } = useDossier();
  if (isPast) return null;
  return (
    <Button
      variant={variant}
      icon={icon}
      aria-haspopup="dialog"
      {...(label ? { 'aria-label': label } : {})}
      {...(iconOnly ? { title: label ?? text } : {})}
      onClick={() => openForm(children)}
    >
      {iconOnly ? undefined : text}
    </Button>
  );
}
