import { Dialog } from '@base-ui/react/dialog';
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useRef } from 'react';
import { layoutTexts } from '@/i18n/nl/frame/layout';
import { Button } from '@/ui/button/Button';
import { isFullQuestion, longestQuestion } from '@/ui/form/questionLimit';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import styles from './CommandPalette.module.css';
import { OptionList } from './OptionList';
import { PaletteField } from './PaletteField';
import { type PaletteGroup, type PaletteOption, useActiveOption } from './useActiveOption';

type CommandPaletteProps = {
  /** Names the dialog and its field for those who listen. */
  label: string;
  placeholder: string;
  value: string;
  onValue: (value: string) => void;
  groups: readonly PaletteGroup[];
  /** A field in which one began to type; the caret is taken over from it. */
  takesOver?: RefObject<HTMLInputElement | null>;
  /** Enter was pressed in that field: the first option is chosen as soon as it is known. */
  isEntered?: boolean | undefined;
  /** The groups still answer to an earlier value. */
  isStale?: boolean;
  /** Said aloud when the results changed: how many there are. */
  count: string;
  /** What stands in the place of the results when there are none. */
  empty: ReactNode;
  /** What the keys do, at the bottom. */
  hints: ReactNode;
  /** Closes it; also called before what was chosen is done. */
  onClose: () => void;
  /** What has the focus again afterwards; what had it before, without. */
  returnTo?: HTMLElement | undefined;
};

/**
 * A field with what answers to it below: arrow keys choose, Enter does, Escape closes. Focus stays in the field and
 * goes back to where it was when the palette closes. With Ctrl or Cmd a page opens in a new tab, and the palette stays.
 */
export function CommandPalette(props: CommandPaletteProps) {
  const { label, groups, count, empty, hints, onClose, takesOver, returnTo } = props;
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const full = isFullQuestion(props.value) && layoutTexts.fullQuestion(longestQuestion);
  const leaving = useRef(false);
  const choose = (option: PaletteOption, inNewTab: boolean) => {
    if (inNewTab && option.href) {
      window.open(option.href, '_blank', 'noopener');
      return;
    }
    leaving.current = option.opensPage ?? false;
    onClose();
    option.onChoose();
  };
  const options = useActiveOption(groups, {
    isStale: props.isStale ?? false,
    query: props.value,
    isEntered: props.isEntered ?? false,
    choose,
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (options.onKey(event.key, event.ctrlKey || event.metaKey)) event.preventDefault();
  };

  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles['backdrop']} />
        <Dialog.Popup
          className={styles['popup']}
          initialFocus={input}
          finalFocus={() => (leaving.current ? false : (returnTo ?? true))}
          aria-label={label}
        >
          <div className={styles['head']}>
            <Search aria-hidden size={18} />
            <PaletteField
              ref={input}
              label={label}
              placeholder={props.placeholder}
              value={props.value}
              onValue={props.onValue}
              takesOver={takesOver}
              listId={listId}
              hasOptions={groups.length > 0}
              activeKey={options.activeKey}
              onKeyDown={onKeyDown}
            />
            <Dialog.Close
              render={
                <Button variant="quiet" aria-label={layoutTexts.close} icon={<X aria-hidden />} />
              }
            />
          </div>
          <OptionList
            id={listId}
            label={label}
            groups={groups}
            activeKey={options.activeKey}
            onPoint={options.point}
            onChoose={choose}
          />
          {groups.length === 0 && <div className={styles['empty']}>{empty}</div>}
          <footer className={styles['hints']}>{full || hints}</footer>
          <div role="status">
            <VisuallyHidden>{[full, count].filter(Boolean).join(' ')}</VisuallyHidden>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
