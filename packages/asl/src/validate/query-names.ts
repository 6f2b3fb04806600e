import { aslQueryCauses } from "@understudy/catalogue";
import jsonata from "jsonata";

/** What an expression takes from around it. */
export interface QueryNames {
  /** Names read from a context item, which there is none of at the top level; each once, in order. */
  readonly topLevel: readonly string[];
  /** Whether it reads `$$`. */
  readonly root: boolean;
  /** Members of `$states` that it reads. */
  readonly states: readonly string[];
}

/** The evaluator's tree, as far as it is looked at. */
interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly steps?: readonly Node[];
  readonly arguments?: readonly Node[];
  readonly procedure?: Node;
  readonly expressions?: readonly (Node | readonly [Node, Node])[];
  readonly lhs?: Node | readonly (readonly [Node, Node])[];
  readonly rhs?: Node;
  readonly condition?: Node;
  readonly then?: Node;
  readonly else?: Node;
  readonly body?: Node;
  readonly expression?: Node;
}

/**
 * The names in an expression, or why it is none. Only the first step of a path is read from what is around; later steps, predicates,
 * sort terms and groupings are read from the value before them (floci-io/floci #2670).
 */
export function namesOf(text: string): QueryNames | { readonly problem: string } {
  try {
    const found = { topLevel: new Set<string>(), root: false, states: new Set<string>() };
    walk(jsonata(text).ast() as unknown as Node, found);
    return { topLevel: [...found.topLevel], root: found.root, states: [...found.states] };
  } catch (error) {
    if (error instanceof RangeError) return { problem: aslQueryCauses.tooDeep };
    return { problem: String((error as { message?: unknown }).message) };
  }
}

interface Found {
  readonly topLevel: Set<string>;
  root: boolean;
  readonly states: Set<string>;
}

function walk(node: Node | undefined, found: Found): void {
  if (node === undefined) return;
  if (node.type === "path") {
    walkPath(node.steps!, found);
    return;
  }
  if (node.type === "name") found.topLevel.add(String(node.value));
  if (node.type === "wildcard") found.topLevel.add("*");
  if (node.type === "descendant") found.topLevel.add("**");
  if (node.type === "variable" && node.value === "") found.topLevel.add("$");
  if (node.type === "variable" && node.value === "$") found.root = true;
  for (const child of childrenOf(node)) walk(child, found);
}

function walkPath(steps: readonly Node[], found: Found): void {
  const [first, second] = steps;
  if (first?.type === "variable" && first.value === "states") {
    if (second?.type === "name") found.states.add(String(second.value));
    return;
  }
  walk(first, found);
}

/** The parts that see the same context as the whole. A transform's do not: they see what is transformed. */
function childrenOf(node: Node): readonly (Node | undefined)[] {
  if (node.type === "transform") return [];
  const pairs = Array.isArray(node.lhs) ? node.lhs.flat() : [node.lhs as Node | undefined];
  const bound = node.type === "bind" ? [] : pairs;
  return [
    ...bound,
    node.rhs,
    node.procedure,
    ...(node.arguments ?? []).filter(() => node.type !== "lambda"),
    ...(node.expressions ?? []).flat(),
    node.condition,
    node.then,
    node.else,
    node.body,
    node.expression,
  ] as readonly (Node | undefined)[];
}
