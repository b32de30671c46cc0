import { type KeyboardEvent, type Ref, type RefObject, useRef } from 'react';
import { longestQuestion } from '@/ui/form/questionLimit';
import styles from './CommandPalette.module.css';

type PaletteFieldProps = {
  ref: Ref<HTMLInputElement>;
  label: string;
  placeholder: string;
  value: string;
  onValue: (value: string) => void;
  /** A field in which one began to type; the caret is taken over from it. */
  takesOver: RefObject<HTMLInputElement | null> | undefined;
  listId: string;
  hasOptions: boolean;
  activeKey: string | undefined;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** The field of the palette: a combobox that keeps the focus while the keys choose among its options. */
export function PaletteField(props: PaletteFieldProps) {
  const { ref, label, placeholder, value, onValue, takesOver, listId, hasOptions, activeKey } =
    props;
  const isPlaced = useRef(false);
  const placeCaret = (input: HTMLInputElement) => {
    if (isPlaced.current) return;
    isPlaced.current = true;
    const at = takesOver?.current?.selectionStart ?? value.length;
    input.setSelectionRange(at, at);
  };
  return (
    <input
      ref={ref}
      className={styles['input']}
      role="combobox"
      aria-label={label}
      aria-expanded={hasOptions}
      aria-controls={listId}
      aria-autocomplete="list"
      {...(activeKey ? { 'aria-activedescendant': activeKey } : {})}
      placeholder={placeholder}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      maxLength={longestQuestion}
      enterKeyHint="go"
      value={value}
      onChange={(event) => onValue(event.target.value)}
      onFocus={(event) => placeCaret(event.target)}
      onKeyDown={props.onKeyDown}
    />
  );
}
