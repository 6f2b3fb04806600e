import { aslCauses } from "@understudy/catalogue";
import { StateFailure } from "./state-failure.js";

/** AWS: input or output of a state, task or execution has at most 256 KiB of UTF-8. */
const mostBytes = 262_144;

/** @throws StateFailure States.DataLimitExceeded when the text is too large */
export function checkSize(text: string, task: string): void {
  if (text.length * 3 <= mostBytes) return;
  if (text.length > mostBytes || utf8Length(text) > mostBytes) {
    throw new StateFailure("States.DataLimitExceeded", aslCauses.resultTooLarge(task));
  }
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
