import { fromBase64, toBase64 } from "../../base64.js";
import type { ChecksumAlgorithm } from "../../blobs/body.js";
import { combineCrc } from "../../checksums/combine-crc.js";
import { createCrc } from "../../checksums/crc.js";
import type { Crypto } from "../../crypto.js";
import type { Checksum, PartRow, UploadRow } from "./tables.js";

/**
 * The checksum of an object that was uploaded in parts: of all its bytes, or of the parts' checksums; undefined where a part has none
 * of that kind. Source: S3 User Guide, "Checking object integrity", full object and composite checksum types.
 */
export function checksumOfParts(
  { checksumAlgorithm: algorithm = "CRC64NVME", checksumType: type = "FULL_OBJECT" }: UploadRow,
  parts: readonly PartRow[],
  crypto: Crypto,
): Checksum | undefined {
  const values = parts.map(({ checksums }) => checksums[algorithm]);
  if (values.includes(undefined)) return undefined;
  const checksums = values.map((value) => fromBase64(value ?? ""));
  if (type === "COMPOSITE") {
    const joined = Uint8Array.from(checksums.flatMap((checksum) => [...checksum]));
    return { algorithm, value: `${toBase64(digestOf(algorithm, joined, crypto))}-${parts.length}`, type };
  }
  // AWS: hashes cannot be put together; such an upload has no checksum of the whole.
  if (algorithm === "SHA1" || algorithm === "SHA256") return undefined;
  const stretches = parts.map(({ size }, i) => ({ checksum: checksums[i] as Uint8Array, length: size }));
  return { algorithm, value: toBase64(combineCrc(algorithm, stretches)), type };
}

/** hex */
export function md5OfParts(parts: readonly PartRow[], crypto: Crypto): string {
  const bytes = parts.flatMap(({ md5 }) => (md5.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
  return crypto.createHash("md5").update(Uint8Array.from(bytes)).digest("hex");
}

function digestOf(algorithm: ChecksumAlgorithm, bytes: Uint8Array, crypto: Crypto): Uint8Array {
  if (algorithm === "SHA1" || algorithm === "SHA256") {
    return crypto
      .createHash(algorithm === "SHA1" ? "sha1" : "sha256")
      .update(bytes)
      .digest();
  }
  const crc = createCrc(algorithm);
  crc.update(bytes);
  return crc.digest();
}
