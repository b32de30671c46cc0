/** A directed graph: from each name to the names it points at. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Groups pairs of names into a graph. */
export function graphOf(edges: Iterable<readonly [string, string]>): Graph {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of edges) {
    const targets = graph.get(from) ?? new Set();
    targets.add(to);
    graph.set(from, targets);
  }
  return graph;
}

/** One shortest way from `start` back to `start`, or `undefined` when there is none. */
function wayBack(graph: Graph, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const at of queue) {
    for (const next of graph.get(at) ?? []) {
      if (next === start) {
        const way = [at];
        for (let step = at; step !== start; ) {
          step = cameFrom.get(step) ?? start;
          way.unshift(step);
        }
        return way;
      }
      if (!cameFrom.has(next)) {
        cameFrom.set(next, at);
        queue.push(next);
      }
    }
  }
  return undefined;
}

/** One cycle for each knot of names that point at each other, in the order in which they point. */
export function cyclesIn(graph: Graph): string[][] {
  const cycles: string[][] = [];
  const seen = new Set<string>();
  for (const start of [...graph.keys()].sort()) {
    const cycle = seen.has(start) ? undefined : wayBack(graph, start);
    if (!cycle) continue;
    cycles.push(cycle);
    for (const name of cycle) seen.add(name);
  }
  return cycles;
}
