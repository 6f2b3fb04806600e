/**
 * A pattern of the model, or undefined for one that a short hostile text can keep busy (`([._]?[a-z]+)*`): AWS runs these in an
 * engine of its own, here they would be a way to stop the server. Only patterns with repeated groups can be that bad; they
 * are tried on texts that repeat what the pattern is made of and then fail.
 */
export function safePattern(pattern) {
  if (pattern === undefined || !/[)][*+{]/.test(pattern)) return pattern;
  if (!known.has(pattern)) known.set(pattern, tried(pattern));
  return known.get(pattern);
}

const known = new Map();

function tried(pattern) {
  const expression = compile(pattern);
  if (!expression) return pattern;
  for (const unit of ["a", "A", "0", "-", " ", ".", "/", "a-", "a.", "aa/", "(a", "[0]"]) {
    for (const prefix of ["", "a", "/", "arn:aws", "aws.partner", "$."]) {
      if (slow(expression, `${prefix}${unit.repeat(22)}\n`)) {
        process.stdout.write(`left out, exponential: ${pattern}\n`);
        return undefined;
      }
    }
  }
  return pattern;
}

function slow(expression, text) {
  const start = process.hrtime.bigint();
  expression.test(text);
  return process.hrtime.bigint() - start > 20_000_000n;
}

function compile(pattern) {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(`^(?:${pattern})$`, flags);
    } catch {
      // Tried without the flag next.
    }
  }
  return undefined;
}
