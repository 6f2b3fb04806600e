import { BoundedCache } from "../match/bounded-cache.js";

/** An address as 32-bit words: one for IPv4, four for IPv6. */
export type Address = readonly number[];

function parseV4(text: string): number | undefined {
  let word = 0;
  let parts = 0;
  for (let at = 0; at <= text.length; parts++) {
    let byte = 0;
    const from = at;
    for (; at < text.length && text[at] !== "."; at++) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return undefined;
      byte = byte * 10 + digit;
    }
    // A leading zero could mean octal: such a text is no address.
    if (at === from || byte > 255 || (at - from > 1 && text[from] === "0")) return undefined;
    word = word * 256 + byte;
    at++;
  }
  return parts === 4 ? word : undefined;
}

function parseGroups(text: string, out: number[]): boolean {
  if (text === "") return true;
  for (const group of text.split(":")) {
    if (group.length === 0 || group.length > 4) return false;
    let value = 0;
    for (let i = 0; i < group.length; i++) {
      const digit = "0123456789abcdef".indexOf(group[i]!);
      if (digit < 0) return false;
      value = value * 16 + digit;
    }
    out.push(value);
  }
  return true;
}

/** `x:x:…:1.2.3.4` with its last two groups in hexadecimal; undefined when the tail is no IPv4 address. */
function withoutDots(text: string): string | undefined {
  if (!text.includes(".")) return text;
  const colon = text.lastIndexOf(":");
  const tail = parseV4(text.slice(colon + 1));
  if (tail === undefined) return undefined;
  return `${text.slice(0, colon + 1)}${Math.floor(tail / 65536).toString(16)}:${(tail % 65536).toString(16)}`;
}

function parseV6(text: string): Address | undefined {
  const hex = withoutDots(text.toLowerCase());
  if (hex === undefined) return undefined;
  const gap = hex.indexOf("::");
  const left: number[] = [];
  const right: number[] = [];
  if (!parseGroups(gap < 0 ? hex : hex.slice(0, gap), left)) return undefined;
  if (gap >= 0 && !parseGroups(hex.slice(gap + 2), right)) return undefined;
  const missing = 8 - left.length - right.length;
  if (gap < 0 ? missing !== 0 : missing < 1) return undefined;
  const groups = [...left, ...Array<number>(missing).fill(0), ...right];
  return [0, 2, 4, 6].map((i) => groups[i]! * 65536 + groups[i + 1]!);
}

const NONE: Address = [];
const addresses = new BoundedCache<Address>(2048, (text) => {
  if (text.includes(":")) return parseV6(text) ?? NONE;
  const word = parseV4(text);
  return word === undefined ? NONE : [word];
});

/** The words of an IPv4 or IPv6 address; empty when the text is none. */
export function parseAddress(text: string): Address {
  return addresses.get(text);
}

/** A range of addresses, as first and last word for each word. */
export interface AddressRange {
  readonly low: Address;
  readonly high: Address;
}

/**
 * A CIDR range or a single address; undefined when the text is neither.
 * AWS: IAM User Guide "IP address condition operators": without a prefix length the address itself is meant.
 */
export function parseRange(text: string): AddressRange | undefined {
  const slash = text.indexOf("/");
  const base = parseAddress(slash < 0 ? text : text.slice(0, slash));
  if (base.length === 0) return undefined;
  const width = slash < 0 ? "" : text.slice(slash + 1);
  if (slash >= 0 && (width.length > 3 || !/^\d+$/.test(width))) return undefined;
  let bits = slash < 0 ? base.length * 32 : Number(width);
  if (bits > base.length * 32) return undefined;
  const low: number[] = [];
  const high: number[] = [];
  for (const word of base) {
    const size = 2 ** (32 - Math.min(bits, 32));
    const first = Math.floor(word / size) * size;
    low.push(first);
    high.push(first + size - 1);
    bits = Math.max(0, bits - 32);
  }
  return { low, high };
}

/** Is the address in the range? Never true across families. */
export function inRange(range: AddressRange, address: Address): boolean {
  if (address.length !== range.low.length) return false;
  for (let i = 0; i < address.length; i++) {
    if (address[i]! < range.low[i]! || address[i]! > range.high[i]!) return false;
  }
  return true;
}
