import { jsonProblems } from "@understudy/catalogue";

/** What keeps a text from being JSON, as AWS's parser words it, and where: after which character, from 0. */
export interface JsonProblem {
  readonly message: string;
  readonly end: number;
}

const WORDS = ["true", "false", "null"];

/** The first thing in a text that cannot stand where it stands; undefined for JSON. A text of white space ends too early. */
export function jsonProblem(text: string): JsonProblem | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    const bare = withoutTexts(text);
    return unknownWord(bare) ?? unquotedName(bare) ?? { message: jsonProblems.endOfInput, end: text.length };
  }
}

/** What stands in quotes is blanked: nothing of it counts. */
const withoutTexts = (text: string) =>
  text.replace(/"(?:\\.|[^"\\])*(?:"|$)/g, (quoted) => `"${" ".repeat(Math.max(quoted.length - 2, 0))}"`);

function unquotedName(bare: string): JsonProblem | undefined {
  const found = /[{,]\s*([^"\s}\]])/.exec(bare);
  if (!found?.[1] || isInList(bare, found.index)) return undefined;
  return { message: jsonProblems.unexpectedCharacter(found[1]), end: found.index + found[0].length };
}

function unknownWord(bare: string): JsonProblem | undefined {
  const name = unquotedName(bare);
  for (const found of bare.matchAll(/(?<![\w$])[A-Za-z_$][\w$]*/g)) {
    if (WORDS.includes(found[0])) continue;
    const end = found.index + found[0].length;
    if (name && name.end <= end) return undefined;
    return { message: jsonProblems.unrecognizedToken(found[0]), end };
  }
  return undefined;
}

/** Whether the comma there parts items of a list: no name has to follow. */
function isInList(bare: string, at: number): boolean {
  const open: string[] = [];
  for (const character of bare.slice(0, at)) {
    if (character === "{" || character === "[") open.push(character);
    else if (character === "}" || character === "]") open.pop();
  }
  return bare[at] === "," && open.at(-1) === "[";
}
