/** Whether following the edges from some node leads back to it. Nodes that are only pointed at have no edges. */
export function hasCycle(edges: ReadonlyMap<string, readonly string[]>): boolean {
  const left = new Map(edges);
  // Takes away nodes that point at nothing that is left, until only circles are.
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [node, targets] of left) if (!targets.some((target) => left.has(target))) left.delete(node);
  }
  return left.size > 0;
}
