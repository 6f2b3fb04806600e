import { manyOf } from "../one-or-many.js";
import { NO, type Truth, YES } from "../truth.js";
import type { ConditionBlock } from "../types.js";
import { type Clause, compileClause } from "./clause.js";
import { currentStamp } from "./slots.js";

/** A compiled Condition block. Remembers its answer for the request under way, since many statements share a block. */
export class CompiledCondition {
  private stamp = -1;
  private truth: Truth = NO;
  private readonly tests: readonly (() => Truth)[];

  constructor(readonly clauses: readonly Clause[]) {
    this.tests = [...clauses].sort((a, b) => a.cost - b.cost).map((clause) => clause.test);
  }

  /** Do all clauses hold for the request under way? */
  holds(): Truth {
    const now = currentStamp();
    if (this.stamp !== now) {
      this.stamp = now;
      this.truth = this.evaluate();
    }
    return this.truth;
  }

  private evaluate(): Truth {
    let truth: Truth = YES;
    for (let i = 0; i < this.tests.length; i++) {
      const one = this.tests[i]!();
      if (one === NO) return NO;
      if (one !== YES) truth = one;
    }
    return truth;
  }
}

const MAX_BLOCKS = 8192;
const blocks = new Map<string, CompiledCondition>();

/**
 * Compiles a Condition block; equal blocks of documents with equal language version give the same object.
 * An absent or empty block gives undefined: nothing to test.
 */
export function compileCondition(block: ConditionBlock | undefined, variables: boolean): CompiledCondition | undefined {
  if (block === undefined || block === null || typeof block !== "object") return undefined;
  const key = (variables ? "$" : "-") + JSON.stringify(block);
  const known = blocks.get(key);
  if (known) return known;
  const clauses: Clause[] = [];
  for (const operator of Object.keys(block)) {
    const keys = block[operator];
    if (keys === undefined || keys === null) continue;
    for (const name of Object.keys(keys)) {
      clauses.push(compileClause(operator, name, manyOf(keys[name]).map(String), variables));
    }
  }
  if (clauses.length === 0) return undefined;
  if (blocks.size >= MAX_BLOCKS) blocks.clear();
  const compiled = new CompiledCondition(clauses);
  blocks.set(key, compiled);
  return compiled;
}
