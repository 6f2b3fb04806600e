import type { Scanner } from "./scanner.js";

/** A condition on some subject: a parsed message, or a field of it. */
export type Condition<Subject> = (subject: Subject) => boolean;

/** Takes conditions joined by `&&` and `||`, of which `&&` binds more tightly. */
export function takeExpression<Subject>(scanner: Scanner, takeOne: () => Condition<Subject>): Condition<Subject> {
  const takeAll = () => joined(scanner, "&&", takeOne, (all) => (subject) => all.every((one) => one(subject)));
  return joined(scanner, "||", takeAll, (any) => (subject) => any.some((one) => one(subject)));
}

function joined<Subject>(
  scanner: Scanner,
  operator: string,
  takeOne: () => Condition<Subject>,
  join: (parts: readonly Condition<Subject>[]) => Condition<Subject>,
): Condition<Subject> {
  const first = takeOne();
  const parts = [first];
  while (scanner.skipSpace().takeText(operator)) parts.push(takeOne());
  return parts.length === 1 ? first : join(parts);
}
