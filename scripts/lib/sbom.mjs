/**
 * A bill of materials as npm gives it. What is said of a component beside this is kept as it is.
 * @typedef {object} Component
 * @property {string} [name]
 * @property {string} [type]
 * @property {{ type: string, url: string }[]} [externalReferences]
 *
 * @typedef {{ metadata: { component: Component }, components: Component[] }} Bill
 */

/** @param {Component} component */
function withoutPlace(component) {
  const references = component.externalReferences ?? [];
  return {
    ...component,
    externalReferences: references.filter(({ type }) => type !== 'distribution'),
  };
}

/**
 * The bill without what is of the machine that made it: npm names the program after the folder that it lies in, and each
 * package by the address that it was fetched from.
 * @template {Bill} Given
 * @param {Given} bill
 * @param {string} name the name of the program
 */
export function ownBill(bill, name) {
  const program = { ...withoutPlace(bill.metadata.component), name, type: 'application' };
  return {
    ...bill,
    metadata: { ...bill.metadata, component: program },
    components: bill.components.map(withoutPlace),
  };
}
