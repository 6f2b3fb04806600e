/** Cyclic checksums as S3 takes them, beyond what node:zlib has. Reflected, all ones before and after. */
export interface Crc {
  update(bytes: Uint8Array): void;
  /** Big-endian. */
  digest(): Uint8Array;
}

const POLYNOMIALS = {
  CRC32: [0, 0xedb88320],
  CRC32C: [0, 0x82f63b78],
  // Source: NVM Express, "NVM Command Set Specification", 5.2.1.3.4.
  CRC64NVME: [0x9a6c9329, 0xac4bc9b5],
} as const;

export type CrcName = keyof typeof POLYNOMIALS;

interface Table {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

const tables = new Map<CrcName, Table>();

/** Starts a checksum. Words of 64 bits are two of 32: BigInt would be a hundred times as slow. */
export function createCrc(name: CrcName): Crc {
  const wide = name === "CRC64NVME";
  const { high, low } = tableOf(name);
  let h = wide ? 0xffffffff : 0;
  let l = 0xffffffff;
  return {
    update(bytes) {
      for (let i = 0; i < bytes.length; i++) {
        const at = (l ^ (bytes[i] as number)) & 255;
        l = ((l >>> 8) | (h << 24)) ^ (low[at] as number);
        h = (h >>> 8) ^ (high[at] as number);
      }
    },
    digest() {
      const words = wide ? [~h, ~l] : [~l];
      return Uint8Array.from(words.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 255)));
    },
  };
}

function tableOf(name: CrcName): Table {
  let table = tables.get(name);
  if (!table) {
    table = { high: new Uint32Array(256), low: new Uint32Array(256) };
    const [ph, pl] = POLYNOMIALS[name];
    for (let i = 0; i < 256; i++) {
      let h = 0;
      let l = i;
      for (let bit = 0; bit < 8; bit++) {
        const odd = l & 1;
        l = ((l >>> 1) | (h << 31)) >>> 0;
        h >>>= 1;
        if (odd) {
          h = (h ^ ph) >>> 0;
          l = (l ^ pl) >>> 0;
        }
      }
      table.high[i] = h;
      table.low[i] = l;
    }
    tables.set(name, table);
  }
  return table;
}
