/**
 * `length` hexadecimal digits that depend on the text alone: ids of what is rehearsed, the same in every run. No cryptography
 * (FNV-1a, one pass for each eight digits, mixed as in murmur3).
 */
export function deriveHex(text: string, length: number): string {
  let digits = "";
  for (let round = 0; digits.length < length; round++) digits += hash(text, round).toString(16).padStart(8, "0");
  return digits.slice(0, length);
}

function hash(text: string, round: number): number {
  let h = (0x811c9dc5 ^ Math.imul(round + 1, 0x9e3779b1)) >>> 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
