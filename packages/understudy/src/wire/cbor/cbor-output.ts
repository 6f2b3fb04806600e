/** Longest text that is written byte by byte. */
const shortText = 48;

/** Collects CBOR (RFC 8949): definite lengths throughout, the shortest form of every length. */
export class CborOutput {
  #buffer = Buffer.allocUnsafe(1024);
  #at = 0;

  /** The bytes written so far. */
  bytes(): Buffer {
    return Buffer.from(this.#buffer.subarray(0, this.#at));
  }

  text(text: string): void {
    if (text.length < shortText && this.#ascii(text)) return;
    const length = Buffer.byteLength(text);
    this.#head(3, length);
    this.#room(length);
    this.#at += this.#buffer.write(text, this.#at);
  }

  /** Bytes that are CBOR already; few, such as a member's name. */
  raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    for (const byte of bytes) this.#buffer[this.#at++] = byte;
  }

  /** Writes a short text byte by byte, which is faster than a call into the runtime; false when it is not ASCII. */
  #ascii(text: string): boolean {
    this.#room(text.length + 9);
    const start = this.#at;
    this.#head(3, text.length);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) {
        this.#at = start;
        return false;
      }
      this.#buffer[this.#at++] = code;
    }
    return true;
  }

  blob(bytes: Uint8Array): void {
    this.#head(2, bytes.length);
    this.#room(bytes.length);
    this.#buffer.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  boolean(value: boolean): void {
    this.#byte(value ? 0xf5 : 0xf4);
  }

  null(): void {
    this.#byte(0xf6);
  }

  integer(value: number): void {
    if (value < 0) this.#head(1, -1 - value);
    else this.#head(0, value);
  }

  /** Always eight bytes: smithy-go refuses a float where it wants an integer, never the other way round. */
  double(value: number): void {
    this.#room(9);
    this.#buffer[this.#at] = 0xfb;
    this.#buffer.writeDoubleBE(value, this.#at + 1);
    this.#at += 9;
  }

  /** Tag 1 around epoch seconds, which Go's and JavaScript's clients ask for. */
  date(date: Date): void {
    this.#byte(0xc1);
    const time = date.getTime();
    if (time % 1000 === 0) this.integer(time / 1000);
    else this.double(time / 1000);
  }

  /** Opens a list; exactly so many items must follow. */
  list(length: number): void {
    this.#head(4, length);
  }

  /** Opens a map; exactly so many pairs of text and item must follow. */
  map(size: number): void {
    this.#head(5, size);
  }

  #head(major: number, count: number): void {
    this.#room(9);
    const start = major << 5;
    if (count < 24) this.#buffer[this.#at++] = start | count;
    else if (count < 0x100) this.#at = this.#buffer.writeUInt8(count, this.#buffer.writeUInt8(start | 24, this.#at));
    else if (count < 0x10000)
      this.#at = this.#buffer.writeUInt16BE(count, this.#buffer.writeUInt8(start | 25, this.#at));
    else if (count < 0x100000000)
      this.#at = this.#buffer.writeUInt32BE(count, this.#buffer.writeUInt8(start | 26, this.#at));
    else this.#at = this.#buffer.writeBigUInt64BE(BigInt(count), this.#buffer.writeUInt8(start | 27, this.#at));
  }

  #byte(byte: number): void {
    this.#room(1);
    this.#buffer[this.#at++] = byte;
  }

  #room(length: number): void {
    if (this.#buffer.length - this.#at >= length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#at + length));
    this.#buffer.copy(larger, 0, 0, this.#at);
    this.#buffer = larger;
  }
}
