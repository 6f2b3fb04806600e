import type { Json } from "../json/json.js";
import { timestampMillis } from "../states/timestamp-millis.js";
import { matchesWildcards } from "./matches-wildcards.js";

type Comparator = (value: Json, operand: Json) => boolean;

/** The operators of Choice rules. Values of another type than the operator's never match (recorded: choice_operators of [ls]). */
export const comparators: { readonly [operator: string]: Comparator } = {
  BooleanEquals: (value, operand) => typeof value === "boolean" && value === operand,
  IsPresent: (_, operand) => operand === true,
  IsNull: is((value) => value === null),
  IsString: is((value) => typeof value === "string"),
  IsNumeric: is((value) => typeof value === "number"),
  IsBoolean: is((value) => typeof value === "boolean"),
  IsTimestamp: is((value) => momentOf(value) !== undefined),
  StringMatches: (value, operand) =>
    typeof value === "string" && typeof operand === "string" && matchesWildcards(value, operand),
  ...ordered("String", (value) => (typeof value === "string" ? value : undefined)),
  ...ordered("Numeric", (value) => (typeof value === "number" ? value : undefined)),
  ...ordered("Timestamp", momentOf),
};

function is(kind: (value: Json) => boolean): Comparator {
  return (value, operand) => kind(value) === operand;
}

function momentOf(value: Json): number | undefined {
  return typeof value === "string" ? timestampMillis(value) : undefined;
}

function ordered<T extends string | number>(type: string, read: (value: Json) => T | undefined): typeof comparators {
  const comparing =
    (holds: (one: T, other: T) => boolean): Comparator =>
    (value, operand) => {
      const [one, other] = [read(value), read(operand)];
      return one !== undefined && other !== undefined && holds(one, other);
    };
  return {
    [`${type}Equals`]: comparing((one, other) => one === other),
    [`${type}LessThan`]: comparing((one, other) => one < other),
    [`${type}LessThanEquals`]: comparing((one, other) => one <= other),
    [`${type}GreaterThan`]: comparing((one, other) => one > other),
    [`${type}GreaterThanEquals`]: comparing((one, other) => one >= other),
  };
}
