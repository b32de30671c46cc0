import { Toast } from '@base-ui/react/toast';

/** The messages that float at the bottom for a while; `ToastRegion` shows them. */
export const toastManager = Toast.createToastManager();

type Message = {
  text: string;
  /** One thing to do about it, such as taking it back. */
  action?: { label: string; run: () => void };
  /** `urgent` for what went wrong: said aloud at once and kept until it is closed. */
  urgent?: boolean;
};

/** Shows a message; with an action it stays long enough to be used (ten seconds). */
export function showToast({ text, action, urgent = false }: Message): void {
  const id = toastManager.add({
    title: text,
    timeout: urgent ? 0 : action ? 10_000 : 5_000,
    priority: urgent ? 'high' : 'low',
    ...(action
      ? {
          actionProps: {
            children: action.label,
            onClick: () => {
              toastManager.close(id);
              action.run();
            },
          },
        }
      : {}),
  });
}
