import { statesInputEmpty, unexpectedCharacter, unrecognizedToken } from "@understudy/catalogue";

const WORDS = ["true", "false", "null"];

/** What is wrong with a text that is to be JSON, as AWS's parser words it; undefined when nothing is. */
export function jsonProblem(text: string): string | undefined {
  if (text.trim() === "") return statesInputEmpty;
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return describe(text);
  }
}

/** The first thing that cannot stand where it stands: a word that is none of JSON's, or a character. */
function describe(text: string): string {
  const word = /(?:^|[[:,\s])([A-Za-z_][\w$]*)/.exec(
    text.replace(/"(?:\\.|[^"\\])*"/g, (quoted) => " ".repeat(quoted.length)),
  );
  const name = /[{,]\s*([^"\s}])/.exec(text);
  if (word?.[1] && !WORDS.includes(word[1]) && (!name || word.index <= name.index)) return unrecognizedToken(word[1]);
  if (name?.[1]) return unexpectedCharacter(name[1]);
  return statesInputEmpty;
}
