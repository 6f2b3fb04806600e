import { type CompiledCondition, compileCondition } from "../condition/compiled-condition.js";
import { type ActionList, compileActionList } from "../match/action-list.js";
import { compileRows, EVERY_RESOURCE, NoneOf, type ResourceRow } from "../match/resource-row.js";
import { manyOf } from "../one-or-many.js";
import { compilePrincipals, type PrincipalMatcher } from "../principal/principal-matcher.js";
import type { Statement } from "../types.js";

const NOTHING: readonly ResourceRow[] = [];
const EVERYTHING: readonly ResourceRow[] = [EVERY_RESOURCE];

/**
 * One statement, compiled in two steps: its actions at once, the rest when a request first asks for one of its actions.
 * An account has thousands of statements and a caller uses few.
 */
export class CompiledStatement {
  readonly deny: boolean;
  readonly actions: ActionList;
  /** Absent element in a resource or trust policy: the resource the policy is attached to. */
  readonly hasResources: boolean;
  private compiledRows: readonly ResourceRow[] | undefined;
  private compiledCondition: CompiledCondition | null | undefined;
  private compiledPrincipals: PrincipalMatcher | null | undefined;

  constructor(
    readonly source: Statement,
    readonly index: number,
    /** The document's version replaces `${…}`. */
    private readonly variables: boolean,
  ) {
    this.deny = source.Effect === "Deny";
    const negated = source.Action === undefined;
    this.actions = compileActionList(manyOf(negated ? source.NotAction : source.Action).map(String), negated);
    this.hasResources = source.Resource !== undefined || source.NotResource !== undefined;
  }

  /** The alternatives of Resource, or one row for NotResource. */
  get rows(): readonly ResourceRow[] {
    this.compiledRows ??= this.compileRows();
    return this.compiledRows;
  }

  /** Undefined when the statement has no condition. */
  get condition(): CompiledCondition | undefined {
    if (this.compiledCondition === undefined) {
      this.compiledCondition = compileCondition(this.source.Condition, this.variables) ?? null;
    }
    return this.compiledCondition ?? undefined;
  }

  /** Undefined when the statement has neither Principal nor NotPrincipal. */
  get principals(): PrincipalMatcher | undefined {
    if (this.compiledPrincipals === undefined) this.compiledPrincipals = compilePrincipals(this.source) ?? null;
    return this.compiledPrincipals ?? undefined;
  }

  private compileRows(): readonly ResourceRow[] {
    const { Resource, NotResource } = this.source;
    if (Resource !== undefined) {
      const values = manyOf(Resource).map(String);
      if (values.length === 0) return NOTHING;
      return values.includes("*") ? EVERYTHING : compileRows(values, this.variables);
    }
    if (NotResource === undefined) return EVERYTHING;
    return [new NoneOf(compileRows(manyOf(NotResource).map(String), this.variables))];
  }
}
