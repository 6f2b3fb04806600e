/** Ranges of IPv4 addresses. */
export interface Cidr {
  /** The first address, as a number. */
  readonly first: number;
  /** Number of bits that are the same for all. */
  readonly bits: number;
  /** Number of addresses. */
  readonly size: number;
}

/** `10.0.0.0/16`. @returns undefined when the text is none; bits past the mask are cut off, as AWS does. */
export function parseCidr(text: string): Cidr | undefined {
  const [, address, mask] = /^(\d{1,3}(?:\.\d{1,3}){3})\/(\d{1,2})$/.exec(text) ?? [];
  const number = address === undefined ? undefined : parseAddress(address);
  const bits = Number(mask);
  if (number === undefined || bits > 32) return undefined;
  const size = 2 ** (32 - bits);
  return { first: number - (number % size), bits, size };
}

/** `10.0.0.1` as a number. */
export function parseAddress(text: string): number | undefined {
  const bytes = text.split(".").map(Number);
  if (bytes.length !== 4 || bytes.some((byte) => !Number.isInteger(byte) || byte < 0 || byte > 255)) return undefined;
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

export function writeAddress(address: number): string {
  return [2 ** 24, 2 ** 16, 2 ** 8, 1].map((unit) => Math.floor(address / unit) % 256).join(".");
}

/** With the bits past the mask cut off: `10.0.0.0/16` for `10.0.1.0/16`. */
export const writeCidr = ({ first, bits }: Cidr) => `${writeAddress(first)}/${bits}`;

export const contains = (outer: Cidr, inner: Cidr) =>
  inner.first >= outer.first && inner.first + inner.size <= outer.first + outer.size;

export const overlap = (one: Cidr, other: Cidr) =>
  one.first < other.first + other.size && other.first < one.first + one.size;

/** An IPv6 range such as `::/0`, loosely: hexadecimal groups and a mask. */
export const isIpv6Cidr = (text: string) => /^(?=.*:)[0-9a-f:]{2,39}\/(\d|[1-9]\d|1[01]\d|12[0-8])$/i.test(text);
