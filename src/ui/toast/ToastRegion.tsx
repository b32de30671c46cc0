import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { useEffect } from 'react';
import { layoutTexts } from '@/i18n/nl/frame/layout';
import { Button } from '@/ui/button/Button';
import styles from './ToastRegion.module.css';
import { type Message, onDismissed, onToast } from './toasts';

const manager = Toast.createToastManager();

/** More would lie over what one works on; an older one comes back when a newer one goes, if it still has time. */
const mostShown = 3;

/** With an action a message stays long enough to be used; what went wrong stays until it is closed. */
function timeoutOf({ action, urgent }: Message): number {
  if (urgent) return 0;
  return action ? 10_000 : 5_000;
}

type About = NonNullable<Message['about']>;

/** What each message that is still there is about, and of what kind it is, by its id. */
const standing = new Map<string, { readonly about: About; readonly kind: string }>();

function isAboutSame(older: About, newer: About): boolean {
  if (older === 'everything') return newer.length > 0;
  return older.some((key) => newer === 'everything' || newer.includes(key));
}

function closeOlder(about: About, kind: string): void {
  for (const [id, older] of standing) {
    if (older.kind !== kind && !isAboutSame(older.about, about)) continue;
    standing.delete(id);
    manager.close(id);
  }
}

function add(message: Message): void {
  const { text, action, urgent = false, about = [], kind = text } = message;
  closeOlder(about, kind);
  const id: string = manager.add({
    title: text,
    timeout: timeoutOf(message),
    // Not by its priority: that would hide an urgent one from screen readers, with its buttons, and have a copy spoken.
    type: urgent ? 'urgent' : 'quiet',
    onRemove: () => {
      standing.delete(id);
    },
    ...(action && {
      actionProps: {
        children: action.label,
        onClick: () => {
          manager.close(id);
          action.run();
        },
      },
    }),
  });
  standing.set(id, { about, kind });
}

function Toasts() {
  const { toasts } = Toast.useToastManager();
  useEffect(() => onToast(add), []);
  useEffect(() => onDismissed(() => manager.close()), []);
  const shown = toasts.filter(({ limited }) => !limited);
  return shown.map((toast) => (
    // No dialog, as it would be by itself: nothing is asked, and work goes on beside it.
    <Toast.Root
      key={toast.id}
      toast={toast}
      role="group"
      aria-modal={undefined}
      className={styles['toast']}
    >
      <Toast.Title
        className={styles['text']}
        render={<p {...(toast.type === 'urgent' && { role: 'alert' })} />}
      />
      {toast.actionProps && <Toast.Action render={<Button variant="quiet" />} />}
      <Toast.Close
        // By itself it is hidden from screen readers until the messages are unfolded, and yet takes the focus.
        aria-hidden={undefined}
        render={
          <Button
            variant="quiet"
            aria-label={layoutTexts.messages.close}
            icon={<X aria-hidden />}
          />
        }
      />
    </Toast.Root>
  ));
}

/**
 * Where messages float and are spoken as they come; stands once, around nothing. F6 leads to it, and Tab on to what a
 * message offers. Loaded by `ToastHost` when it is needed.
 */
export function ToastRegion() {
  return (
    <Toast.Provider toastManager={manager} limit={mostShown}>
      <Toast.Portal>
        <Toast.Viewport
          role="status"
          className={styles['viewport']}
          aria-label={layoutTexts.messages.title}
        >
          <Toasts />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}
