/**
 * A value of a secret's JSON as the agent writes it into the environment: Go's `%v`, so that objects and lists come out in Go's
 * way. Source: aws/amazon-ecs-agent, agent/asm/asm.go.
 */
export function writeGoValue(value: unknown): string {
  if (value === null || value === undefined) return "<nil>";
  if (Array.isArray(value)) return `[${value.map(writeGoValue).join(" ")}]`;
  if (typeof value !== "object") return typeof value === "number" ? goNumber(value) : String(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `map[${entries.map(([key, item]) => `${key}:${writeGoValue(item)}`).join(" ")}]`;
}

/** Go writes exponents with a sign and at least two digits, and uses them from 1e21 up and below 1e-4. */
function goNumber(value: number): string {
  const size = Math.abs(value);
  const text = size !== 0 && size < 1e-4 ? value.toExponential() : String(value);
  return text.replace(/e([+-])(\d)$/, "e$10$2");
}
