/**
 * Comment lines for a shell, HCL or YAML. What would end a line in any of them becomes a space, so that a value inside the
 * text can never start a line of its own.
 */
export function comment(...lines: readonly string[]): string {
  return lines.map((line) => `# ${line.replace(lineEnds, " ")}`.trimEnd()).join("\n");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not stay
const lineEnds = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
