import { expect, it } from "vitest";
import { splitCommand } from "./split-command.js";

it.each<[string, readonly string[]]>([
  ["/bin/sh", ["/bin/sh"]],
  ["  ls   -l\t/tmp ", ["ls", "-l", "/tmp"]],
  [`sh -c "echo 'a b'; date"`, ["sh", "-c", "echo 'a b'; date"]],
  [`sh -c 'echo "a b" \\n'`, ["sh", "-c", 'echo "a b" \\n']],
  [`a\\ b "c\\"d\\e" ''`, ["a b", 'c"d\\e', ""]],
  [`pre"mid dle"post`, ["premid dlepost"]],
  [`open "quote`, ["open", "quote"]],
  ["", []],
])("%s", (text, words) => {
  expect(splitCommand(text)).toEqual(words);
});
