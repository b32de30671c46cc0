import { useRef } from 'react';
import { formTexts } from '@/i18n/nl/forms/forms';
import { Button } from '@/ui/button/Button';
import { copyTyped } from './copyTyped';
import { typedTexts } from './typedTexts';

/** Copies what was typed in the form that it stands in, each text behind the label of its field. */
export function CopyTypedButton() {
  const place = useRef<HTMLSpanElement>(null);
  return (
    <span ref={place}>
      <Button
        variant="quiet"
        onClick={() => void copyTyped(typedTexts(place.current?.closest('form')))}
      >
        {formTexts.gone.copy}
      </Button>
    </span>
  );
}
