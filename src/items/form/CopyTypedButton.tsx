import { useRef } from 'react';
import { formTexts } from '@/i18n/nl/forms/forms';
import { Button } from '@/ui/button/Button';
import { copyFormatted } from '@/ui/copy/copyFormatted';
import { paragraph, stacked } from '@/ui/copy/formatted';
import { showToast } from '@/ui/toast/toasts';
import { typedTexts } from './typedTexts';

const texts = formTexts.gone;

/** Copies what was typed in the form that it stands in, each text behind the label of its field. */
export function CopyTypedButton() {
  const place = useRef<HTMLSpanElement>(null);
  const copy = async () => {
    const lines = typedTexts(place.current?.closest('form'));
    const outcome = await copyFormatted(stacked(lines.map((line) => paragraph([line]))));
    showToast({ text: outcome === 'failed' ? texts.notCopied : texts.copied });
  };
  return (
    <span ref={place}>
      <Button variant="quiet" onClick={() => void copy()}>
        {texts.copy}
      </Button>
    </span>
  );
}
