import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { layoutTexts } from '@/i18n/nl/frame/layout';
import { Button } from '@/ui/button/Button';
import styles from './Dialog.module.css';

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  /** What it is about, in a sentence under the title. */
  description?: ReactNode;
  /** `narrow` for a question or a small form, `wide` for a form with many fields. */
  width?: 'narrow' | 'wide';
  initialFocus?: RefObject<HTMLElement | null>;
  children: ReactNode;
};

/** A modal dialog: keeps focus inside, closes with Escape, and gives focus back to what opened it. */
export function Dialog({
  open,
  onClose,
  title,
  description,
  width = 'narrow',
  initialFocus,
  children,
}: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles['backdrop']} />
        <Base.Popup
          className={`${styles['popup']} ${styles[width]}`}
          {...(initialFocus ? { initialFocus } : {})}
        >
          <header className={styles['head']}>
            <Base.Title className={styles['title']}>{title}</Base.Title>
            <Base.Close
              render={
                <Button variant="quiet" aria-label={layoutTexts.close} icon={<X aria-hidden />} />
              }
            />
          </header>
          {description && (
            <Base.Description className={styles['description']}>{description}</Base.Description>
          )}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
