/** A number as Java writes a double, which is how it stands in CloudWatch's reasons: `30.0`, `1.0E7`. */
export function javaNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e7 || size < 1e-3)) {
    const [digits = "", exponent = ""] = value.toExponential().split("e");
    return `${withPoint(digits)}E${exponent.replace("+", "")}`;
  }
  return withPoint(String(value));
}

const withPoint = (digits: string) => (digits.includes(".") ? digits : `${digits}.0`);
