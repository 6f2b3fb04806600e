/**
 * The words of a command as a POSIX shell splits them: blanks part, quotes and backslashes hold together; nothing is expanded.
 * An open quote ends with the text.
 */
export function splitCommand(text: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote: string | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    const next = text[at + 1];
    if (sign === quote) quote = undefined;
    else if (sign === "\\" && next !== undefined && escapes(next, quote)) {
      word = (word ?? "") + next;
      at += 1;
    } else if (quote !== undefined) word = (word ?? "") + sign;
    else if (sign === "'" || sign === '"') {
      quote = sign;
      word ??= "";
    } else if (/\s/.test(sign)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? "") + sign;
  }
  return word === undefined ? words : [...words, word];
}

/** Within double quotes a backslash is one but before what has a meaning there; within single quotes it always is. */
function escapes(next: string, quote: string | undefined): boolean {
  return quote === undefined || (quote === '"' && ['"', "\\", "$", "`"].includes(next));
}
