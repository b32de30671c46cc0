import { type ReactNode, Suspense, useState } from 'react';
import { useDossier } from '@/queries/dossier';
import { Button } from '@/ui/button/Button';

type FormButtonProps = {
  text: string;
  /** What a listener hears, where the text alone does not say of what. */
  label?: string;
  icon?: ReactNode;
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** Show the icon alone; `label` names it. */
  iconOnly?: boolean;
  /** The dialog is open from elsewhere as well, such as by the address; `onClose` then takes that back. */
  isAsked?: boolean;
  onClose?: () => void;
  /** The dialog, to be loaded when it is first opened. */
  children: (close: () => void) => ReactNode;
};

/** A button that opens a dialog. Not there while the dossier is shown as of a past day, which can't be changed. */
export function FormButton(props: FormButtonProps) {
  const {
    text,
    label,
    icon,
    variant = 'secondary',
    iconOnly = false,
    isAsked,
    onClose,
    children,
  } = props;
  const { isPast } = useDossier();
  const [isOpen, setOpen] = useState(false);
  if (isPast) return null;
  const close = () => {
    setOpen(false);
    if (isAsked) onClose?.();
  };
  return (
    <>
      <Button
        variant={variant}
        icon={icon}
        aria-haspopup="dialog"
        {...(label ? { 'aria-label': label } : {})}
        {...(iconOnly ? { title: label ?? text } : {})}
        onClick={() => setOpen(true)}
      >
        {iconOnly ? undefined : text}
      </Button>
      {(isOpen || isAsked) && <Suspense fallback={null}>{children(close)}</Suspense>}
    </>
  );
}
