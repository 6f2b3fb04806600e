/** A text reduced to what survives careless copying: no white space, plain quotes, small letters. */
export interface Folded {
  readonly text: string;
  /** For each character of `text`, its index in the original. */
  readonly positions: readonly number[];
}

/** Folds a text and remembers where each character came from. */
export function fold(original: string): Folded {
  const characters: string[] = [];
  const positions: number[] = [];
  for (let i = 0; i < original.length; i++) {
    const character = foldCharacter(original.charCodeAt(i));
    if (character === "") continue;
    characters.push(character);
    positions.push(i);
  }
  return { text: characters.join(""), positions };
}

/** One character always becomes one or none, so that positions stay true. */
function foldCharacter(code: number): string {
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32);
  if (code <= 0x20 || (code >= 0x7f && code <= 0xa0) || code === 0xad) return "";
  if (code < 0x7f) return code === 0x60 ? "'" : String.fromCharCode(code);
  if (code === 0xab || code === 0xbb || code === 0xb4) return code === 0xb4 ? "'" : '"';
  if (code >= 0x2000 && code <= 0x206f) return foldPunctuation(code);
  return code === 0x3000 || code === 0xfeff ? "" : String.fromCharCode(code);
}

/** General punctuation: spaces of many widths, quotes of many shapes. */
function foldPunctuation(code: number): string {
  if (code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f) return "";
  if ((code >= 0x2018 && code <= 0x201b) || code === 0x2032) return "'";
  if ((code >= 0x201c && code <= 0x201f) || code === 0x2033) return '"';
  return String.fromCharCode(code);
}
