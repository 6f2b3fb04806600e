import { shellWord, type Words } from "@understudy/catalogue";

/** What is known, by name. */
export type Known = { readonly [name: string]: string | undefined };

/** Puts what is known in the place of `{name}`; what is not stays visible as `<name>`. */
export function fill(text: string, known: Known): string {
  return text.replace(/\{(\w+)\}/g, (_all, name: string) => known[name] ?? `<${name}>`);
}

/** The same in every language. */
export function fillWords(words: Words, known: Known): Words {
  return { en: fill(words.en, known), ko: fill(words.ko, known), ja: fill(words.ja, known) };
}

/**
 * A command to be pasted: a value is data in it and nothing else. One that could be more, where it stands between quotes of the
 * command, or that aws-cli would read as an option or as the name of a file, is left as `<name>`.
 */
export function fillCommand(command: string, known: Known): string {
  return command.replace(/\{(\w+)\}/g, (_all, name: string, at: number) => {
    const value = known[name];
    if (!isInsideQuotes(command, at))
      return shellWord(value === undefined || isMoreThanData(value) ? `<${name}>` : value);
    return value !== undefined && /^[\w/:.,@%+=-]+$/.test(value) ? value : `<${name}>`;
  });
}

function isMoreThanData(value: string): boolean {
  return /^-|^(fileb?|https?):\/\//.test(value);
}

/** The commands of the catalogue quote with `"` alone, or with `'` within those. */
function isInsideQuotes(command: string, at: number): boolean {
  return (command.slice(0, at).match(/["']/g) ?? []).length > 0 && /["']/.test(command.slice(at));
}
