/** Reads metric math. Source: CloudWatch User Guide, "Using math expressions with CloudWatch metrics". */

export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "id"; readonly id: string }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "call"; readonly name: string; readonly parameters: readonly Expression[] }
  | { readonly kind: "negative"; readonly of: Expression }
  | { readonly kind: "operation"; readonly operator: string; readonly left: Expression; readonly right: Expression };

/** The expression cannot be read or worked out. */
export class ExpressionError extends Error {}

/** Deeper nesting is no expression that somebody wrote. */
const DEEPEST = 100;

/** Operators from the weakest to the strongest. */
const LEVELS: readonly (readonly string[])[] = [
  ["||", "OR"],
  ["&&", "AND"],
  ["==", "!=", "<=", ">=", "<", ">"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

const TOKEN =
  /\s*(?:(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|([A-Za-z_][A-Za-z0-9_]*)|'([^']*)'|"([^"]*)"|(\|\||&&|==|!=|<=|>=|[-+*/^<>()[\],]))/y;

type Token =
  | { readonly kind: "number" | "word" | "text" | "sign"; readonly text: string }
  | { readonly kind: "end"; readonly text: "" };

/** @throws ExpressionError */
export function parseExpression(text: string): Expression {
  const tokens = tokensOf(text);
  let at = 0;
  const peek = () => tokens[at] as Token;
  const take = (sign: string) => {
    if (peek().kind !== "sign" || peek().text !== sign) return false;
    at += 1;
    return true;
  };
  const need = (sign: string) => {
    if (!take(sign)) throw new ExpressionError(`Expected ${sign}`);
  };

  const level = (strength: number, depth: number): Expression => {
    if (depth > DEEPEST) throw new ExpressionError("Nested too deeply");
    const operators = LEVELS[strength];
    if (!operators) return unary(depth + 1);
    let left = level(strength + 1, depth + 1);
    while (isOperator(peek(), operators)) {
      const operator = (tokens[at++] as Token).text;
      left = { kind: "operation", operator, left, right: level(strength + 1, depth + 1) };
    }
    return left;
  };

  const unary = (depth: number): Expression =>
    take("-") ? { kind: "negative", of: unary(depth + 1) } : take("+") ? unary(depth + 1) : primary(depth + 1);

  const listUntil = (sign: string, depth: number): readonly Expression[] => {
    const items: Expression[] = [];
    if (take(sign)) return items;
    do items.push(level(0, depth));
    while (take(","));
    need(sign);
    return items;
  };

  const primary = (depth: number): Expression => {
    const token = tokens[at++] as Token;
    if (token.kind === "number") return { kind: "number", value: Number(token.text) };
    if (token.kind === "text") return { kind: "text", value: token.text };
    if (token.kind === "word") {
      return take("(")
        ? { kind: "call", name: token.text.toUpperCase(), parameters: listUntil(")", depth + 1) }
        : { kind: "id", id: token.text };
    }
    if (token.kind === "sign" && token.text === "[") return { kind: "list", items: listUntil("]", depth + 1) };
    if (token.kind !== "sign" || token.text !== "(") throw new ExpressionError("Invalid syntax");
    const inner = level(0, depth + 1);
    need(")");
    return inner;
  };

  const expression = level(0, 0);
  if (peek().kind !== "end") throw new ExpressionError("Invalid syntax");
  return expression;
}

const isOperator = ({ kind, text }: Token, operators: readonly string[]) =>
  (kind === "sign" && operators.includes(text)) ||
  (kind === "word" && /^(AND|OR)$/.test(text) && operators.includes(text));

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const scan = new RegExp(TOKEN);
  while (text.slice(scan.lastIndex).trim() !== "") {
    const found = scan.exec(text);
    if (!found) throw new ExpressionError("Invalid syntax");
    const [, number, word, single, double, sign] = found;
    if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (word !== undefined) tokens.push({ kind: "word", text: word });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
    else tokens.push({ kind: "text", text: single ?? double ?? "" });
  }
  return [...tokens, { kind: "end", text: "" }];
}

/** Ids of queries that an expression uses. */
export function idsIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case "id":
      return [expression.id];
    case "list":
      return expression.items.flatMap(idsIn);
    case "call":
      return expression.parameters.flatMap(idsIn);
    case "negative":
      return idsIn(expression.of);
    case "operation":
      return [...idsIn(expression.left), ...idsIn(expression.right)];
    default:
      return [];
  }
}
