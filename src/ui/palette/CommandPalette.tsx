import { Dialog } from '@base-ui/react/dialog';
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { Button } from '@/ui/button/Button';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import styles from './CommandPalette.module.css';
import { OptionList } from './OptionList';
import { type PaletteGroup, type PaletteOption, useActiveOption } from './useActiveOption';

type CommandPaletteProps = {
  /** Names the dialog and its field for those who listen. */
  label: string;
  placeholder: string;
  value: string;
  onValue: (value: string) => void;
  groups: readonly PaletteGroup[];
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
};

/**
 * A field with what answers to it below: arrow keys choose, Enter does, Escape closes. Focus stays in the field and
 * goes back to where it was when the palette closes.
 */
export function CommandPalette(props: CommandPaletteProps) {
  const { label, groups, count, empty, hints, onClose } = props;
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const leaving = useRef(false);
  const choose = (option: PaletteOption) => {
    leaving.current = option.opensPage ?? false;
    onClose();
    option.onChoose();
  };
  const options = useActiveOption(groups, {
    isStale: props.isStale ?? false,
    query: props.value,
    choose,
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (options.onKey(event.key)) event.preventDefault();
  };

  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles['backdrop']} />
        <Dialog.Popup
          className={styles['popup']}
          initialFocus={input}
          finalFocus={() => !leaving.current}
          aria-label={label}
        >
          <div className={styles['head']}>
            <Search aria-hidden size={18} />
            <input
              ref={input}
              className={styles['input']}
              role="combobox"
              aria-label={label}
              aria-expanded={groups.length > 0}
              aria-controls={listId}
              aria-autocomplete="list"
              {...(options.activeKey ? { 'aria-activedescendant': options.activeKey } : {})}
              placeholder={props.placeholder}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="go"
              value={props.value}
              onChange={(event) => props.onValue(event.target.value)}
              onKeyDown={onKeyDown}
            />
            <Dialog.Close
              render={<Button variant="quiet" aria-label="Sluiten" icon={<X aria-hidden />} />}
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
          <footer className={styles['hints']}>{hints}</footer>
          <div role="status">
            <VisuallyHidden>{count}</VisuallyHidden>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
