import { below, child, children, type Node } from './ast';

/** A text for the screen that stands in the code, and where. */
export type Text = { readonly text: string; readonly at: number };

/** Words that hardly any Dutch sentence goes without, and that are no English words. */
const telling =
  /(?<![\p{L}-])(?:aan|alle|bij|dan|dat|de|deze|een|eerste|er|geen|het|hier|kan|met|naar|niet|nog|om|ook|op|te|uit|van|voor|wordt|zijn|zonder)(?![\p{L}-])/iu;

/** What is read out or shown of an element, besides what stands in it. */
const shown = new Set([
  'alt',
  'aria-label',
  'description',
  'hint',
  'label',
  'placeholder',
  'title',
]);

/** More than a sign or the beginning of an address. */
const word = /(?<!\p{L})\p{L}{2,}(?!\p{L}|:\/\/)/u;

/** The text of a literal or a template, a hole as an ellipsis. */
function wordsOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined;
  if (node.type !== 'TemplateLiteral') return undefined;
  const parts = children(node, 'quasis').map(({ value }) =>
    typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '',
  );
  return parts.join('…');
}

/** What a piece of JSX shows by itself, in whatever language: between its tags, or in an attribute that is shown. */
function shownBy(node: Node): string | undefined {
  if (node.type === 'JSXText') return typeof node['value'] === 'string' ? node['value'] : undefined;
  if (node.type !== 'JSXAttribute') return undefined;
  const name = child(node, 'name')?.['name'];
  const value = child(node, 'value');
  return typeof name === 'string' && shown.has(name) && value ? wordsOf(value) : undefined;
}

/** A key of the keyboard is called what stands on it. */
function isKey(node: Node): boolean {
  const opening = node.type === 'JSXElement' ? child(node, 'openingElement') : undefined;
  return opening !== undefined && child(opening, 'name')?.['name'] === 'kbd';
}

/** All texts in a file that belong in `i18n`: what JSX shows by itself, and what reads as a Dutch sentence. */
export function textsIn(program: Node): Text[] {
  const found: Text[] = [];
  const visit = (node: Node) => {
    if (node.type === 'ImportDeclaration' || isKey(node)) return;
    const words = wordsOf(node);
    const text = words && words.trim().includes(' ') && telling.test(words) ? words : shownBy(node);
    if (text && word.test(text)) {
      found.push({ text: text.trim(), at: node.start });
      return;
    }
    for (const next of below(node)) visit(next);
  };
  visit(program);
  return found;
}
