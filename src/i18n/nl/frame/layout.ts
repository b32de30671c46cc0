/** How a list beside an open item is folded away and brought back. */
export const layoutTexts = {
  foldList: 'Lijst inklappen',
  unfoldList: 'Lijst tonen',
} as const;
