import { TextInput } from '@/ui/form/controls';
import type { FieldProps } from './FieldProps';
import { ListField } from './ListField';

type TextListFieldProps = FieldProps<readonly string[]> & { one: string };

/** A list of short texts, such as names. */
export function TextListField(props: TextListFieldProps) {
  const { label, one, value, onValue, error, optional = false } = props;
  return (
    <ListField
      label={label}
      one={one}
      rows={value}
      emptyRow={() => ''}
      onRows={onValue}
      error={error}
      optional={optional}
      renderRow={(text, change, name) => (
        <TextInput value={text} onValue={change} aria-label={name} />
      )}
    />
  );
}
