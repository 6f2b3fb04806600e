import { logsFilterPatternInvalid, logsTermCharactersInvalid, refuse } from "@understudy/catalogue";

/** What may stand in a regular expression; no parentheses, nothing beyond ASCII. */
const ALLOWED = /[A-Za-z0-9 :_#=@/;,^$?[\]{}|\\*+.-]/;
/** Escapes that mean something; before a symbol the backslash takes its meaning away. */
const ESCAPE = /^(?:[dDsSwW]|x[0-9A-Fa-f]{2}|[^A-Za-z0-9])/;

/**
 * A regular expression of a filter pattern, given without its percent signs.
 * Without groups its matching takes polynomial time at worst. Source: CloudWatch Logs User Guide, "Supported regular expressions".
 * @throws Failure for a character or an expression that is not supported.
 */
export function compileRegex(source: string): (text: string) => boolean {
  for (let i = 0; i < source.length; i += 1) {
    const character = source.charAt(i);
    if (!ALLOWED.test(character)) refuse(logsTermCharactersInvalid, { characters: character });
    if (character !== "\\") continue;
    const meaning = ESCAPE.exec(source.slice(i + 1));
    if (!meaning) refuse(logsFilterPatternInvalid, {});
    else i += meaning[0].length;
  }
  const expression = newExpression(source);
  return (text) => expression.test(text);
}

function newExpression(source: string): RegExp {
  try {
    // `{,n}` is a range here as it is in AWS; a script's expression needs the zero.
    return new RegExp(source.replace(/(?<!\\)\{,(\d+)\}/g, "{0,$1}"));
  } catch {
    return refuse(logsFilterPatternInvalid, {});
  }
}
