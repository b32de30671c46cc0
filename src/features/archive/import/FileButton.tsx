import { Upload } from 'lucide-react';
import { useRef } from 'react';
import { archiveImportTexts } from '@/i18n/nl/archiveImport';
import { Button } from '@/ui/button/Button';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';
import { useTakeFiles } from './useTakeFiles';

type FileButtonProps = {
  text?: string;
  variant?: 'primary' | 'secondary';
  disabled?: boolean;
};

/** Chooses files to be added to the archive. */
export function FileButton(props: FileButtonProps) {
  const { text = archiveImportTexts.choose, variant = 'primary', disabled = false } = props;
  const input = useRef<HTMLInputElement>(null);
  const take = useTakeFiles();
  return (
    <>
      <Button
        variant={variant}
        icon={<Upload aria-hidden />}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {text}
      </Button>
      <VisuallyHidden>
        <input
          ref={input}
          type="file"
          multiple
          accept=".json,.jsonl,.ndjson,.xml,.gz"
          aria-label={text}
          tabIndex={-1}
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            // The same file can be chosen again, to go on with it.
            event.target.value = '';
          }}
        />
      </VisuallyHidden>
    </>
  );
}
