import { Copy } from 'lucide-react';
import { copyTexts } from '@/i18n/nl/frame/copy';
import { Button } from '@/ui/button/Button';
import { showToast } from '@/ui/toast/toasts';
import { copyFormatted } from './copyFormatted';
import type { Formatted } from './formatted';

type CopyButtonProps = {
  /** What to copy, made when the button is pressed. */
  getContent: () => Formatted;
  label: string;
  variant?: 'primary' | 'secondary' | 'quiet';
};

/** Copies content with its formatting, to paste into Word or Outlook; where that takes no formatting, as plain text. */
export function CopyButton({ getContent, label, variant = 'secondary' }: CopyButtonProps) {
  const copy = async () => {
    const outcome = await copyFormatted(getContent());
    showToast({ text: copyTexts[outcome], urgent: outcome === 'failed' });
  };
  return (
    <Button variant={variant} icon={<Copy aria-hidden />} onClick={() => void copy()}>
      {label}
    </Button>
  );
}
