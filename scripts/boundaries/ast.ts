/** A node of the syntax tree, in the shape that ESTree and TypeScript-ESTree give it. */
export type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
};

/** Whether a value found in the tree is a node of it. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The node under a key, if there is one. */
export function child(node: Node, key: string): Node | undefined {
  const value = node[key];
  return isNode(value) ? value : undefined;
}

/** The nodes in the list under a key. */
export function children(node: Node, key: string): Node[] {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** All nodes directly below this one. */
export function below(node: Node): Node[] {
  return Object.values(node).flatMap((value): Node[] => {
    if (Array.isArray(value)) return value.filter(isNode);
    return isNode(value) ? [value] : [];
  });
}

/** The name, if this is an identifier (and one of those names, where they are given). */
export function nameOf(node: Node | undefined, ...names: string[]): string | undefined {
  if (node?.type !== 'Identifier' || typeof node['name'] !== 'string') return undefined;
  return names.length === 0 || names.includes(node['name']) ? node['name'] : undefined;
}

/** The text of a plain string, written as a literal or as a template without holes. */
export function textOf(node: Node | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node?.type !== 'TemplateLiteral' || children(node, 'expressions').length > 0)
    return undefined;
  const raw = children(node, 'quasis')[0]?.['value'];
  return typeof raw === 'object' && raw !== null && 'cooked' in raw
    ? String(raw.cooked)
    : undefined;
}

/** The name of the property in `object.name` or `object['name']`. */
export function propertyOf(node: Node): string | undefined {
  const property = child(node, 'property');
  return node['computed'] === true ? textOf(property) : nameOf(property);
}

/** The number of the line at an offset, from 1. */
export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
