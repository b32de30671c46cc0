/** What every field of a form takes. */
export type FieldProps<Value> = {
  readonly label: string;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
  /** A sentence that says what is wrong and what to do. */
  readonly error?: string | undefined;
  readonly optional?: boolean;
};
