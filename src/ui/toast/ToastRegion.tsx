import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { Button } from '@/ui/button/Button';
import styles from './ToastRegion.module.css';
import { toastManager } from './toasts';

function Toasts() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles['toast']}>
      <Toast.Title className={styles['text']} render={<p />} />
      {toast.actionProps && <Toast.Action render={<Button variant="quiet" />} />}
      <Toast.Close
        render={<Button variant="quiet" aria-label="Melding sluiten" icon={<X aria-hidden />} />}
      />
    </Toast.Root>
  ));
}

/** Where messages float; stands once, around nothing, in the frame of the app. */
export function ToastRegion() {
  return (
    <Toast.Provider toastManager={toastManager}>
      <Toast.Portal>
        <Toast.Viewport className={styles['viewport']} aria-label="Meldingen">
          <Toasts />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}
