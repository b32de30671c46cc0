/** What holds on paper of a list of rules: those for print as if they held always, those for other media left out. */
export function rulesOnPaper(rules: Iterable<CSSRule>): string[] {
  return [...rules].flatMap((rule) => {
    if (!(rule instanceof CSSMediaRule)) return [rule.cssText];
    return rule.conditionText === 'print' ? rulesOnPaper(rule.cssRules) : [];
  });
}

/** The styles of the page as they are on paper, for a tree of its own: what they say of the root, they say of its host. */
export function styleSheetOnPaper(): CSSStyleSheet {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => rulesOnPaper(cssRules));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n').replaceAll(':root', ':host'));
  return sheet;
}
