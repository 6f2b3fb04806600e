const KEYWORDS = new Set(["SET", "REMOVE", "ADD", "DELETE", "AND", "OR", "NOT", "BETWEEN", "IN"]);

/** Names of attributes as they are given for `#name` in expressions. */
export type AttributeNames = { readonly [placeholder: string]: string };

const tokensOf = (expression: string) => expression.match(/[#:]?\w+|\S/g) ?? [];

/** The top-level attributes that an expression of any kind names. A name that stands for none is left out: it is refused later. */
export function expressionAttributes(expression: string, names: AttributeNames = {}): readonly string[] {
  const tokens = tokensOf(expression);
  return tokens.flatMap((token, i) => {
    if (tokens[i - 1] === "." || tokens[i + 1] === "(" || KEYWORDS.has(token.toUpperCase())) return [];
    return nameOf(token, names) ?? [];
  });
}

function nameOf(token: string, names: AttributeNames): string | undefined {
  if (token.startsWith("#")) return Object.hasOwn(names, token) ? names[token] : undefined;
  return /^[A-Za-z_]/.test(token) ? token : undefined;
}

/** The placeholder (`:id`) that an expression says an attribute equals; either may stand in brackets. */
export function equalPlaceholder(
  expression: string,
  attribute: string,
  names: AttributeNames = {},
): string | undefined {
  const tokens = tokensOf(expression).filter((token) => token !== "(" && token !== ")");
  for (const [i, token] of tokens.entries()) {
    if (token !== "=") continue;
    const [left = "", right = ""] = [tokens[i - 1], tokens[i + 1]];
    if (nameOf(left, names) === attribute && right.startsWith(":")) return right;
    if (nameOf(right, names) === attribute && left.startsWith(":")) return left;
  }
  return undefined;
}
