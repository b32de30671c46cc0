/** A stretch of a question: a word or a quotation, perhaps after a minus and a field. */
export type Piece = {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isExcluded: boolean;
  /** The name before the colon, in small letters. */
  readonly field: string | undefined;
  /** All of it as it stands in the question, with straight quotes and without a hyphen that is no minus. */
  readonly written: string;
};
