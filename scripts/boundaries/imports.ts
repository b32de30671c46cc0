import { below, child, children, isNode, type Node, nameOf, propertyOf, textOf } from './ast';

/** One mention of another module, whatever the way: import, type import, re-export, `import()`, `new URL(…)`. */
export type Mention = {
  readonly specifier: string;
  /** The names that are taken from it; empty for all of it. */
  readonly names: readonly string[];
  readonly at: number;
};

export type Imports = {
  readonly mentions: readonly Mention[];
  /** Places where another module is named in a way that can't be followed. */
  readonly unreadable: readonly number[];
};

function isImportMeta(node: Node | undefined, property: string): boolean {
  return (
    node?.type === 'MemberExpression' &&
    child(node, 'object')?.type === 'MetaProperty' &&
    propertyOf(node) === property
  );
}

function takenNames(node: Node): string[] {
  return children(node, 'specifiers').flatMap((specifier) => {
    const name = nameOf(child(specifier, 'imported') ?? child(specifier, 'local'));
    return name ? [name] : [];
  });
}

/** The node that spells the other module's name; `false` when this node mentions none. */
function sourceOf(node: Node): Node | undefined | false {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
    case 'ExportAllDeclaration':
      return child(node, 'source');
    case 'ExportNamedDeclaration':
      return child(node, 'source') ?? false;
    case 'TSExternalModuleReference':
      return child(node, 'expression');
    case 'NewExpression': {
      const [first, second] = children(node, 'arguments');
      return nameOf(child(node, 'callee'), 'URL') && isImportMeta(second, 'url') ? first : false;
    }
    default:
      return false;
  }
}

/** Every module that a file mentions. Modules gathered by pattern (`import.meta.glob`) can't be followed. */
export function importsOf(program: Node): Imports {
  const mentions: Mention[] = [];
  const unreadable: number[] = [];
  const visit = (node: Node) => {
    const source = sourceOf(node);
    if (source !== false) {
      const specifier = textOf(source);
      if (specifier === undefined) unreadable.push(node.start);
      else mentions.push({ specifier, names: takenNames(node), at: node.start });
    }
    if (isImportMeta(node, 'glob')) unreadable.push(node.start);
    for (const next of below(node)) visit(next);
  };
  if (isNode(program)) visit(program);
  return { mentions, unreadable };
}
