/**
 * A bill of materials as npm gives it. What is said of a component beside this is kept as it is.
 * @typedef {object} Component
 * @property {string} bom-ref
 * @property {string} [name]
 * @property {string} [type]
 * @property {{ type: string, url: string }[]} [externalReferences]
 *
 * @typedef {{ ref: string, dependsOn: string[] }} Edges
 * @typedef {{ metadata: { component: Component }, components: Component[], dependencies: Edges[] }} Bill
 *
 * @typedef {object} Program what the program says of itself in `package.json`
 * @property {string} name
 * @property {Record<string, string>} dependencies
 * @property {Record<string, string>} devDependencies
 */

/** @param {Component} component */
function withoutPlace(component) {
  const references = component.externalReferences ?? [];
  return {
    ...component,
    externalReferences: references.filter(({ type }) => type !== 'distribution'),
  };
}

/** @param {string} ref of a package, `name@version` */
function nameOf(ref) {
  return ref.slice(0, ref.lastIndexOf('@'));
}

/**
 * The packages that a build may hold: the dependencies and all that these ask for. A peer that serves the development of
 * the program alone (the compiler, types) is none of them.
 * @param {Bill} bill
 * @param {Program} program
 * @returns {ReadonlySet<string>}
 */
function shipped(bill, { dependencies, devDependencies }) {
  const edges = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const own = edges.get(bill.metadata.component['bom-ref']) ?? [];
  /** @type {Set<string>} */
  const found = new Set();
  const waiting = own.filter((ref) => Object.hasOwn(dependencies, nameOf(ref)));
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    if (found.has(ref)) continue;
    found.add(ref);
    const asked = edges.get(ref) ?? [];
    waiting.push(...asked.filter((one) => !Object.hasOwn(devDependencies, nameOf(one))));
  }
  return found;
}

/**
 * The bill of what a build may hold, made from npm's bill of everything (which leaves out React when it is asked to leave
 * out what is for development), and without what is of the machine that made it: npm names the program after the folder
 * that it lies in, and each package by the address that it was fetched from.
 * @template {Bill} Given
 * @param {Given} bill
 * @param {Program} program
 */
export function ownBill(bill, program) {
  const found = shipped(bill, program);
  const root = bill.metadata.component['bom-ref'];
  const component = {
    ...withoutPlace(bill.metadata.component),
    name: program.name,
    type: 'application',
  };
  return {
    ...bill,
    metadata: { ...bill.metadata, component },
    components: bill.components.filter((one) => found.has(one['bom-ref'])).map(withoutPlace),
    dependencies: bill.dependencies
      .filter(({ ref }) => ref === root || found.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => found.has(one)) })),
  };
}
