import type { EventBusRow } from "./tables.js";

/** A statement as it stands in a stored policy. */
export interface StoredStatement {
  readonly Sid?: string;
}

/** The statements of a bus's policy; stored policies were validated. */
export function statementsOf({ policy }: EventBusRow): readonly StoredStatement[] {
  if (policy === undefined) return [];
  const { Statement } = JSON.parse(policy) as { readonly Statement: StoredStatement | readonly StoredStatement[] };
  return [Statement].flat();
}

/** The policy of those statements. */
export const withStatements = (statements: readonly object[]): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });
