/** A service gave a value that its own model does not allow: a defect of ours, never the client's. */
export function wrongOutput(expected: string, value: unknown): TypeError {
  return new TypeError(
    `Output does not fit its model: expected ${expected}, got ${value === null ? "null" : typeof value}`,
  );
}
