import { ExpressionError } from "./parse-expression.js";
import type { Series, Value } from "./value.js";
import { isArray, isSeries, withPoints } from "./value.js";

const OPERATORS: { readonly [operator: string]: (left: number, right: number) => number } = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "^": (left, right) => left ** right,
  "==": (left, right) => Number(left === right),
  "!=": (left, right) => Number(left !== right),
  "<": (left, right) => Number(left < right),
  ">": (left, right) => Number(left > right),
  "<=": (left, right) => Number(left <= right),
  ">=": (left, right) => Number(left >= right),
  "&&": (left, right) => Number(left !== 0 && right !== 0),
  "||": (left, right) => Number(left !== 0 || right !== 0),
};
const SPELLED: { readonly [word: string]: string } = { AND: "&&", OR: "||" };

/**
 * Works an operator out, moment by moment: what one side lacks, the result lacks. A number goes with every moment, and a series with
 * every series of an array; two arrays go together one by one.
 * @throws ExpressionError
 */
export function operate(operator: string, left: Value, right: Value): Value {
  const work = OPERATORS[SPELLED[operator] ?? operator];
  if (!work || typeof left === "string" || typeof right === "string") {
    throw new ExpressionError(`Unsupported operand type(s) for ${operator}`);
  }
  if (typeof left === "number" && typeof right === "number") return work(left, right);
  if (isArray(left) && isArray(right)) {
    if (left.length !== right.length) throw new ExpressionError("The arrays must have the same length");
    return left.map((series, i) => together(series, right[i] as Series, work));
  }
  if (isArray(left)) return left.map((series) => together(series, right as number | Series, work));
  if (isArray(right)) return right.map((series) => together(left as number | Series, series, work));
  return together(left, right, work);
}

function together(
  left: number | Series,
  right: number | Series,
  work: (left: number, right: number) => number,
): Series {
  if (!isOne(left))
    return withPoints(
      right as Series,
      [...(right as Series).points].map(([at, value]) => [at, work(left, value)]),
    );
  const points = [...left.points].flatMap(([at, value]): (readonly [number, number])[] => {
    const other = isOne(right) ? right.points.get(at) : right;
    return other === undefined ? [] : [[at, work(value, other)]];
  });
  return withPoints(left, points);
}

const isOne = (value: number | Series): value is Series => isSeries(value);
