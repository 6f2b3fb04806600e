const blockSize = 512;

/**
 * A tar archive (ustar) of one executable file owned by root.
 * @param name at most 100 bytes.
 */
export function tarOfProgram(name: string, content: Uint8Array): Uint8Array {
  const header = Buffer.alloc(blockSize);
  const field = (offset: number, text: string) => header.write(text, offset, "latin1");
  field(0, name);
  field(100, "0000755\0");
  field(108, "0000000\0");
  field(116, "0000000\0");
  field(124, `${content.length.toString(8).padStart(11, "0")}\0`);
  field(136, "00000000000\0"); // the epoch: the same program always gives the same archive
  field(156, "0");
  field(257, "ustar\0");
  field(263, "00");
  // The checksum is taken with its own field filled with spaces.
  field(148, " ".repeat(8));
  const sum = header.reduce((total, byte) => total + byte, 0);
  field(148, `${sum.toString(8).padStart(6, "0")}\0 `);
  const padding = Buffer.alloc((blockSize - (content.length % blockSize)) % blockSize);
  return Buffer.concat([header, content, padding, Buffer.alloc(2 * blockSize)]);
}
