import { below, child, children, type Node, nameOf, propertyOf } from './ast';
import { impureGlobals } from './table';

/** Something that a pure file may not use, and where. */
export type Impurity = { readonly what: string; readonly at: number };

type Scope = ReadonlySet<string>;

/** The names that a pattern or parameter binds. */
function boundBy(pattern: Node | undefined): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [nameOf(pattern) ?? ''];
    case 'ObjectPattern':
      return children(pattern, 'properties').flatMap(boundBy);
    case 'Property':
      return boundBy(child(pattern, 'value'));
    case 'ArrayPattern':
      return children(pattern, 'elements').flatMap(boundBy);
    case 'AssignmentPattern':
      return boundBy(child(pattern, 'left'));
    case 'RestElement':
      return boundBy(child(pattern, 'argument'));
    case 'TSParameterProperty':
      return boundBy(child(pattern, 'parameter'));
    default:
      return [];
  }
}

/** The names that a statement adds to the scope in which it stands. */
function declaredBy(statement: Node | undefined): string[] {
  switch (statement?.type) {
    case 'VariableDeclaration':
      return children(statement, 'declarations').flatMap((each) => boundBy(child(each, 'id')));
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
      return boundBy(child(statement, 'id'));
    case 'ImportDeclaration':
      return children(statement, 'specifiers').flatMap((each) => boundBy(child(each, 'local')));
    case 'ExportNamedDeclaration':
      return declaredBy(child(statement, 'declaration'));
    default:
      return [];
  }
}

/** The names that a node brings into scope for everything inside it. */
function broughtBy(node: Node): string[] {
  switch (node.type) {
    case 'Program':
    case 'BlockStatement':
    case 'StaticBlock':
      return children(node, 'body').flatMap(declaredBy);
    case 'SwitchStatement':
      return children(node, 'cases').flatMap((each) =>
        children(each, 'consequent').flatMap(declaredBy),
      );
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'TSDeclareFunction':
    case 'TSEmptyBodyFunctionExpression':
      return [...boundBy(child(node, 'id')), ...children(node, 'params').flatMap(boundBy)];
    case 'ClassExpression':
      return boundBy(child(node, 'id'));
    case 'ForStatement':
      return declaredBy(child(node, 'init'));
    case 'ForInStatement':
    case 'ForOfStatement':
      return declaredBy(child(node, 'left'));
    case 'CatchClause':
      return boundBy(child(node, 'param'));
    default:
      return [];
  }
}

/** The keys under which a node keeps names that refer to nothing: of properties, labels, types. */
function namingKeys(node: Node): string[] {
  const computed = node['computed'] === true;
  switch (node.type) {
    case 'MemberExpression':
      return computed ? [] : ['property'];
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
    case 'AccessorProperty':
    case 'TSPropertySignature':
      return computed ? [] : ['key'];
    case 'TSMethodSignature':
      return computed ? ['params'] : ['key', 'params'];
    case 'ImportSpecifier':
      return ['imported'];
    case 'ExportSpecifier':
      return ['exported'];
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return ['label'];
    case 'TSFunctionType':
    case 'TSConstructorType':
    case 'TSCallSignatureDeclaration':
    case 'TSConstructSignatureDeclaration':
      return ['params'];
    case 'TSIndexSignature':
      return ['parameters'];
    case 'TSNamedTupleMember':
      return ['label'];
    case 'TSTypePredicate':
      return ['parameterName'];
    default:
      return [];
  }
}

/** A use of the clock or of chance that is told from its form: `Date.now`, `new Date()`, `Math.random`. */
function impureForm(node: Node, isGlobal: (name: string) => boolean): string | undefined {
  const named = (key: string, name: string) => nameOf(child(node, key), name) && isGlobal(name);
  if (node.type === 'NewExpression' && named('callee', 'Date')) {
    return children(node, 'arguments').length === 0 ? 'new Date()' : undefined;
  }
  if (node.type === 'CallExpression' && named('callee', 'Date')) return 'Date()';
  if (node.type === 'MemberExpression') {
    if (named('object', 'Date') && propertyOf(node) === 'now') return 'Date.now';
    if (named('object', 'Math') && propertyOf(node) === 'random') return 'Math.random';
  }
  if (node.type === 'VariableDeclarator') {
    if (named('init', 'Date')) return 'Date under another name';
    if (named('init', 'Math')) return 'Math under another name';
  }
  return undefined;
}

/** Everything in a file that gives another answer at another moment or on another machine. */
export function impuritiesIn(program: Node): Impurity[] {
  const found: Impurity[] = [];
  const visit = (node: Node, scopes: readonly Scope[]) => {
    const isGlobal = (name: string) => !scopes.some((scope) => scope.has(name));
    const form = impureForm(node, isGlobal);
    if (form) found.push({ what: form, at: node.start });
    const name = nameOf(node);
    if (name && impureGlobals.includes(name) && isGlobal(name)) {
      found.push({ what: name, at: node.start });
    }
    const inner = [...scopes, new Set(broughtBy(node))];
    const skipped = new Set<unknown>(namingKeys(node).flatMap((key) => node[key]));
    for (const next of below(node)) if (!skipped.has(next)) visit(next, inner);
  };
  visit(program, []);
  return found;
}
