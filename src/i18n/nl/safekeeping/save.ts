/** Texts after saving, wherever something is saved. */
export const saveTexts = {
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt',
  putBack: 'Teruggezet',
  nothingChanged: 'Er was niets gewijzigd.',
} as const;
