import fc from "fast-check";
import { expect, it } from "vitest";
import { combineCrc } from "./combine-crc.js";
import type { CrcName } from "./crc.js";
import { createCrc } from "./crc.js";

function crcOf(name: CrcName, ...pieces: readonly Uint8Array[]): Uint8Array {
  const crc = createCrc(name);
  for (const piece of pieces) crc.update(piece);
  return crc.digest();
}

it.each(["CRC32", "CRC32C", "CRC64NVME"] as const)("%s of parts is that of the whole", (name) => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 5 }), (pieces) => {
      const stretches = pieces.map((piece) => ({ checksum: crcOf(name, piece), length: piece.length }));
      expect(combineCrc(name, stretches)).toEqual(crcOf(name, ...pieces));
    }),
  );
});
