import { Upload } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '@/ui/button/Button';
import { VisuallyHidden } from '@/ui/layout/VisuallyHidden';

type FileButtonProps = {
  text: string;
  /** The endings of the names of files that are offered: `.json,.xml`. */
  accept: string;
  multiple?: boolean;
  variant?: 'primary' | 'secondary';
  disabled?: boolean;
  onFiles: (files: readonly File[]) => void;
};

/** Chooses files. */
export function FileButton(props: FileButtonProps) {
  const { text, accept, multiple = false, variant = 'primary', disabled = false, onFiles } = props;
  const input = useRef<HTMLInputElement>(null);
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
          multiple={multiple}
          accept={accept}
          aria-label={text}
          tabIndex={-1}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            // The same file can be chosen again.
            event.target.value = '';
          }}
        />
      </VisuallyHidden>
    </>
  );
}
