import type { Ids } from "../../ids.js";

/** Hexadecimal digits drawn for one character: the bias of the remainder is below one in two hundred thousand. */
const DIGITS = 6;

/** A random text of that many characters of an alphabet of up to 100. */
export function randomText(ids: Ids, alphabet: string, length: number): string {
  const digits = ids.hex(DIGITS * length);
  return Array.from({ length }, (_, i) => {
    const number = Number.parseInt(digits.slice(DIGITS * i, DIGITS * (i + 1)), 16);
    return alphabet[number % alphabet.length];
  }).join("");
}
