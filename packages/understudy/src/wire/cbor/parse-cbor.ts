import { put } from "../read/put.js";

/** The bytes are not the CBOR that a request may hold. */
export class CborError extends Error {}

/** Deeper than any model's data; keeps hostile nesting off the stack. */
const maxDepth = 128;

const shortText = 48;

/**
 * Parses one CBOR item (RFC 8949) that must fill the bytes: maps with text keys as objects, byte strings as Uint8Array,
 * tag 1 as Date, integers beyond 2^53 and tags 2 and 3 as bigint, null and undefined as null. Other tags are looked through.
 * @throws CborError
 */
export function parseCbor(bytes: Uint8Array): unknown {
  const parser = new Parser(bytes);
  const value = parser.item(0);
  if (!parser.atEnd()) throw new CborError("bytes follow the end of the item");
  return value;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const stop = Symbol("break");

class Parser {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  item(depth: number): unknown {
    const value = this.#any(depth);
    if (value === stop) throw new CborError("unexpected break");
    return value;
  }

  #any(depth: number): unknown {
    if (depth > maxDepth) throw new CborError("it is nested too deeply");
    const initial = this.#byte();
    const info = initial & 31;
    switch (initial >> 5) {
      case 0:
        return this.#count(info);
      case 1:
        return negative(this.#count(info));
      case 2:
        return info === 31 ? this.#chunks(2) : Uint8Array.from(this.#take(this.#length(info)));
      case 3:
        return info === 31 ? decodeText(this.#chunks(3)) : this.#text(this.#length(info));
      case 4:
        return this.#list(info, depth);
      case 5:
        return this.#map(info, depth);
      case 6:
        return this.#tagged(this.#count(info), depth);
      default:
        return this.#simple(info);
    }
  }

  #byte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw new CborError("the bytes end too early");
    this.#at++;
    return byte;
  }

  #take(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) throw new CborError("the bytes end too early");
    const taken = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return taken;
  }

  /** Short ASCII text byte by byte, which is faster than a call into the runtime. */
  #text(length: number): string {
    if (length > shortText) return decodeText(this.#take(length));
    const end = this.#at + length;
    let text = "";
    for (let at = this.#at; at < end; at++) {
      const byte = this.#bytes[at] as number;
      if (byte > 127) return decodeText(this.#take(length));
      text += String.fromCharCode(byte);
    }
    this.#at = end;
    return text;
  }

  #count(info: number): number | bigint {
    if (info < 24) return info;
    const start = this.#at;
    switch (info) {
      case 24:
        return this.#byte();
      case 25:
        this.#take(2);
        return this.#view.getUint16(start);
      case 26:
        this.#take(4);
        return this.#view.getUint32(start);
      case 27: {
        this.#take(8);
        const value = this.#view.getBigUint64(start);
        return value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
      }
      default:
        throw new CborError("reserved length");
    }
  }

  /** Every item takes a byte or more: a length beyond what is left is refused before anything is made for it. */
  #length(info: number): number {
    const length = this.#count(info);
    if (typeof length === "bigint" || length > this.#bytes.length - this.#at)
      throw new CborError("the bytes end too early");
    return length;
  }

  #chunks(major: number): Uint8Array {
    const chunks: Uint8Array[] = [];
    for (let initial = this.#byte(); initial !== 0xff; initial = this.#byte()) {
      if (initial >> 5 !== major || (initial & 31) === 31) throw new CborError("wrong chunk of a string");
      chunks.push(this.#take(this.#length(initial & 31)));
    }
    return Uint8Array.from(Buffer.concat(chunks));
  }

  #list(info: number, depth: number): unknown[] {
    const list: unknown[] = [];
    if (info === 31) {
      for (let item = this.#any(depth + 1); item !== stop; item = this.#any(depth + 1)) list.push(item);
    } else {
      for (let left = this.#length(info); left > 0; left--) list.push(this.item(depth + 1));
    }
    return list;
  }

  #map(info: number, depth: number): { [name: string]: unknown } {
    const map: { [name: string]: unknown } = {};
    if (info === 31) {
      for (let key = this.#any(depth + 1); key !== stop; key = this.#any(depth + 1)) this.#entry(map, key, depth);
    } else {
      for (let left = this.#length(info); left > 0; left--) this.#entry(map, this.item(depth + 1), depth);
    }
    return map;
  }

  #entry(map: { [name: string]: unknown }, key: unknown, depth: number): void {
    if (typeof key !== "string") throw new CborError("a map has a key that is not text");
    put(map, key, this.item(depth + 1));
  }

  #tagged(tag: number | bigint, depth: number): unknown {
    const value = this.item(depth + 1);
    if (tag === 1) return epoch(value);
    if (tag === 2 || tag === 3) return bigNumber(value, tag === 3);
    return value;
  }

  #simple(info: number): unknown {
    const start = this.#at;
    switch (info) {
      case 20:
        return false;
      case 21:
        return true;
      case 22:
      case 23:
        return null;
      case 25:
        return half(this.#take(2));
      case 26:
        this.#take(4);
        return this.#view.getFloat32(start);
      case 27:
        this.#take(8);
        return this.#view.getFloat64(start);
      case 31:
        return stop;
      default:
        throw new CborError("unknown simple value");
    }
  }
}

function negative(count: number | bigint): number | bigint {
  return typeof count === "bigint" ? -1n - count : -1 - count;
}

function decodeText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new CborError("a text is not UTF-8");
  }
}

function epoch(seconds: unknown): Date {
  const date = new Date(typeof seconds === "number" ? Math.round(seconds * 1000) : Number.NaN);
  if (Number.isNaN(date.getTime())) throw new CborError("a date is out of range");
  return date;
}

function bigNumber(bytes: unknown, minus: boolean): bigint {
  if (!(bytes instanceof Uint8Array) || bytes.length > 64) throw new CborError("wrong big number");
  const value = BigInt(`0x${Buffer.from(bytes).toString("hex") || "0"}`);
  return minus ? -1n - value : value;
}

function half(bytes: Uint8Array): number {
  const bits = ((bytes[0] as number) << 8) | (bytes[1] as number);
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}
