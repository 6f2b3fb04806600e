/** Whether a whole text satisfies a pattern of a model. */
export type PatternTest = (text: string) => boolean;

/**
 * Longest text on which a pattern with repeated groups is run: such a pattern may need time quadratic in the text, and a text
 * that is longer has broken its length limit anyway. (Exponential ones are left out by the generator: safe-pattern.mjs.)
 */
const safeLength = 2048;

const tests = new Map<string, PatternTest>();

/**
 * Compiles a pattern of a model, which is a Java regular expression that must match the whole text. Compiled once.
 * @returns a test; one that always holds where the pattern is no regular expression here (better to take too much).
 */
export function compilePattern(pattern: string): PatternTest {
  const known = tests.get(pattern);
  if (known) return known;
  const expression = compile(pattern);
  const limit = /[)][*+{]/.test(pattern) ? safeLength : Number.POSITIVE_INFINITY;
  const test: PatternTest = expression ? (text) => text.length > limit || expression.test(text) : () => true;
  tests.set(pattern, test);
  return test;
}

/** With `u`, for `\p{L}` and characters beyond U+FFFF; without, for the escapes that only the lenient grammar takes. */
function compile(pattern: string): RegExp | undefined {
  const source = `^(?:${translate(pattern)})$`;
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(source, flags);
    } catch {
      // The next one is more lenient.
    }
  }
  return undefined;
}

/** What Java's expressions have and JavaScript's lack, as far as the models use it. */
function translate(pattern: string): string {
  return pattern
    .replace(/^\(\?s\)/, "")
    .replaceAll("[[:alnum:]]", "[A-Za-z0-9]")
    .replaceAll("\\p{Print}", "[\\u0020-\\u007E]");
}
