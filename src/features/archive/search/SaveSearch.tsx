import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { archiveTexts } from '@/i18n/nl/archive/page';
import { formTexts } from '@/i18n/nl/forms/forms';
import { Button } from '@/ui/button/Button';
import { TextInput } from '@/ui/form/controls';
import styles from './SaveSearch.module.css';

const texts = archiveTexts.saved;

type NameFormProps = {
  proposed: string;
  onName: SaveSearchProps['onSave'];
  onClose: () => void;
};

/** Asks for a name; the caret stands in it, with what is proposed selected. */
function NameForm({ proposed, onName, onClose }: NameFormProps) {
  const [name, setName] = useState(proposed);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onClose();
  };
  const store = async (called: string) => {
    if (await onName(called)) onClose();
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        const called = name.trim();
        if (called) void store(called);
        else input.current?.focus();
      }}
    >
      <TextInput
        ref={input}
        aria-label={texts.name}
        value={name}
        onValue={setName}
        onKeyDown={leave}
      />
      <Button type="submit" onKeyDown={leave}>
        {texts.store}
      </Button>
      <Button variant="quiet" onClick={onClose} onKeyDown={leave}>
        {formTexts.cancel}
      </Button>
    </form>
  );
}

type SaveSearchProps = {
  /** The name that it gets when no other is typed. */
  proposed: string;
  /** Gives whether it was kept; when not, the name stays for another try. */
  onSave: (name: string) => Promise<boolean>;
};

/** Keeps the present search: a button, and the name once that is pressed; the focus goes along there and back. */
export function SaveSearch({ proposed, onSave }: SaveSearchProps) {
  const [isNaming, setNaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasNaming = useRef(false);
  useEffect(() => {
    // The button is there again only now, and can have the focus.
    if (wasNaming.current && !isNaming) button.current?.focus();
    wasNaming.current = isNaming;
  }, [isNaming]);
  const close = () => setNaming(false);
  if (isNaming) return <NameForm proposed={proposed} onName={onSave} onClose={close} />;
  return (
    <Button ref={button} variant="quiet" onClick={() => setNaming(true)}>
      {texts.save}
    </Button>
  );
}
