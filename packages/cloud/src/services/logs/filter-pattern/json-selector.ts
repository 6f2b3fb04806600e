import { logsFilterPatternInvalid, logsTermCharactersInvalid, refuse } from "@understudy/catalogue";
import type { Scanner } from "./scanner.js";

/** One step from a node to those below it. */
export type Step =
  | { readonly kind: "member"; readonly name: string }
  | { readonly kind: "item"; readonly index: number }
  | { readonly kind: "any" };

/** Takes `$.users[0].name`, `$.['cluster.name']`, `$.items[*]`, `$.*`. @throws Failure when that is not what comes next. */
export function takeSelector(scanner: Scanner): readonly Step[] {
  if (!scanner.skipSpace().takeText("$")) return scanner.refuseHere();
  const steps: Step[] = [];
  for (let step = takeStep(scanner); step; step = takeStep(scanner)) steps.push(step);
  if (steps.length === 0) {
    // Recorded: `$."name"` is refused for `$."`.
    refuse(logsTermCharactersInvalid, { characters: `$${scanner.peek(scanner.peek() === "." ? 2 : 1)}` });
  }
  // AWS: "You can only use up to one wildcard selector in a property selector."
  if (steps.filter(({ kind }) => kind === "any").length > 1) refuse(logsFilterPatternInvalid, {});
  return steps;
}

function takeStep(scanner: Scanner): Step | undefined {
  const item = scanner.take(/\.?\[\s*(?:(\d+)|(\*)|'([^']*)'|"([^"]*)")\s*\]/uy);
  if (item) {
    const [, index, star, single, double] = item;
    if (index !== undefined) return { kind: "item", index: Number(index) };
    return star === undefined ? { kind: "member", name: single ?? double ?? "" } : { kind: "any" };
  }
  if (scanner.take(/\.\*/uy)) return { kind: "any" };
  const name = scanner.take(/\.([\p{L}\p{N}_-]+)/uy)?.[1];
  return name === undefined ? undefined : { kind: "member", name };
}

/** The nodes that a selector points to: none, one, or several where it has a wildcard. */
export function selectNodes(root: unknown, steps: readonly Step[]): readonly unknown[] {
  return steps.reduce<readonly unknown[]>((nodes, step) => nodes.flatMap((node) => below(node, step)), [root]);
}

function below(node: unknown, step: Step): readonly unknown[] {
  if (typeof node !== "object" || node === null) return [];
  switch (step.kind) {
    case "any":
      return Object.values(node);
    case "item":
      return Array.isArray(node) && step.index < node.length ? [node[step.index]] : [];
    case "member":
      return !Array.isArray(node) && Object.hasOwn(node, step.name)
        ? [(node as Record<string, unknown>)[step.name]]
        : [];
  }
}
