import { recordKinds } from '@/domain/shared/ids';
import { fieldLabel } from '@/i18n/nl/forms/fieldLabels';
import { choiceLabel } from '@/i18n/nl/items/choices';

/** Fields and parts of fields in which one chooses: they hold ids and codes, which say nothing to people. */
const chosen = /^(?:code|key|parts|subjects|.*Ids?)$/u;
const pointer = /^(?<kind>[a-z]+):\S+$/u;

function isPointer(text: string): boolean {
  const kind = pointer.exec(text)?.groups?.['kind'];
  return recordKinds.some((known) => known === kind);
}

function textsIn(field: string, value: unknown): string[] {
  if (chosen.test(field)) return [];
  if (typeof value === 'string') {
    const text = value.trim();
    return text === '' || isPointer(text) || choiceLabel(field, text) !== undefined ? [] : [text];
  }
  if (Array.isArray(value)) return value.flatMap((one: unknown) => textsIn(field, one));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
    // The parts of a field are called after what they are; what was chosen in it goes by its own name.
    chosen.test(name) ? [] : textsIn(field, part),
  );
}

/**
 * What was typed in a form that can't be opened any more, each text behind the label of its field; what was only chosen is
 * left out, as it is where the form itself gives its texts.
 */
export function draftTexts(form: string, changed: Readonly<Record<string, unknown>>): string[] {
  const kind = recordKinds.find((known) => known === form);
  return Object.entries(changed).flatMap(([field, value]) =>
    textsIn(field, value).map((text) => `${fieldLabel(field, kind)}: ${text}`),
  );
}
