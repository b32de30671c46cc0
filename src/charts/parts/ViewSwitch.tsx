import { Segmented } from '@/ui/form/Segmented';

export type View = 'diagram' | 'table';

type ViewSwitchProps = {
  label: string;
  labels: { readonly [Name in View]: string };
  value: View;
  onValue: (value: View) => void;
};

/** The choice between a diagram and the table that says the same. */
export function ViewSwitch({ label, labels, value, onValue }: ViewSwitchProps) {
  return (
    <Segmented
      label={label}
      options={[
        { value: 'diagram', label: labels.diagram },
        { value: 'table', label: labels.table },
      ]}
      value={value}
      onValue={(next) => onValue(next === 'table' ? 'table' : 'diagram')}
    />
  );
}
