/**
 * An integer or decimal, `NaN` for anything else. Stricter than `Number`: IAM knows no exponents, no hexadecimal, no
 * surrounding white space, and `"12abc"` is not 12.
 */
export function parseNumber(text: string): number {
  let at = text.charCodeAt(0) === 45 ? 1 : 0;
  const digitsFrom = at;
  let point = -1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 46 && point < 0 && at > digitsFrom) point = at;
    else if (code < 48 || code > 57) return Number.NaN;
  }
  return at === digitsFrom || point === at - 1 ? Number.NaN : Number(text);
}
