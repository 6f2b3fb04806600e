import { expect, it } from "vitest";
import { createCrc } from "./crc.js";

// The check values of the catalogue of parametrised CRC algorithms (reveng), for "123456789".
it.each([
  ["CRC32", "cbf43926"],
  ["CRC32C", "e3069283"],
  ["CRC64NVME", "ae8b14860a799888"],
] as const)("%s of 123456789", (name, hex) => {
  const crc = createCrc(name);
  crc.update(Buffer.from("1234"));
  crc.update(Buffer.from("56789"));
  expect(Buffer.from(crc.digest()).toString("hex")).toBe(hex);
});
