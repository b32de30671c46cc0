/** Texts after saving, wherever something is saved. */
export const saveTexts = {
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt',
  nothingChanged: 'Er was niets gewijzigd.',
} as const;
