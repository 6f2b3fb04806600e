import { Failure } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import { chunkSigner } from "../sigv4/chunk-signer.js";
import { signingKey } from "../sigv4/signing-key.js";
import { readChunked } from "./read-chunked.js";

/** The text in pieces of that many bytes, as a socket may give it. */
async function* pieces(text: string, size: number): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(text, "latin1");
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, size = 7, signer?: ReturnType<typeof chunkSigner>) {
  let trailers = {};
  const chunks: Uint8Array[] = [];
  const onTrailers = (found: object) => {
    trailers = found;
  };
  for await (const chunk of readChunked(pieces(text, size), { signer, onTrailers })) chunks.push(Buffer.from(chunk));
  return { content: Buffer.concat(chunks).toString("latin1"), trailers };
}

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (caught) => caught,
  );
  if (!(error instanceof Failure)) throw error;
  return error.code;
}

describe("a body in chunks", () => {
  it.each([1, 2, 5, 1000])("is read in pieces of %i, with what comes after it", async (size) => {
    const text = "5\r\nhello\r\nB\r\n, 1\r\n world\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n";
    expect(await read(text, size)).toEqual({
      content: "hello, 1\r\n world",
      trailers: { "x-amz-checksum-crc32": "AAAAAA==" },
    });
    expect(await read("0\r\n\r\n", size)).toEqual({ content: "", trailers: {} });
  });

  it.each([
    "",
    "5\r\nhel",
    "5\r\nhelloo\r\n0\r\n\r\n",
    "x\r\n",
    "5 hello",
    "-1\r\n",
    "0\r\nnot a header\r\n\r\n",
    // Not asked for when the call was allowed.
    "0\r\nx-amz-tagging:team=other\r\n\r\n",
    "ffffffffffff\r\n",
  ])("is refused as %j", async (text) => {
    expect(await refusalOf(read(text))).toBe("IncompleteBody");
  });
});

describe("a body in signed chunks", () => {
  // The example of the S3 API reference, "Signature calculations for the Authorization header: transferring payload in multiple chunks".
  const date = "20130524T000000Z";
  const scope = "20130524/us-east-1/s3/aws4_request";
  const seed = "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9";
  const signer = () =>
    chunkSigner(
      signingKey("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "20130524", "us-east-1", "s3"),
      seed,
      date,
      scope,
    );
  const chunk = (text: string, signature: string) =>
    `${text.length.toString(16)};chunk-signature=${signature}\r\n${text}${text === "" ? "" : "\r\n"}`;
  const one = chunk("a".repeat(65536), "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648");
  const two = chunk("a".repeat(1024), "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497");
  const end = `${chunk("", "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9")}\r\n`;

  it("is verified chunk by chunk", async () => {
    const { content } = await read(one + two + end, 10_000, signer());
    expect(content).toBe("a".repeat(66560));
  });

  it.each([
    ["in another order", two + one + end],
    ["with another content", one.replace("aaaa", "aaab") + two + end],
    ["without one's signature", `${one}${two}0\r\n\r\n`],
    ["cut short", one + end],
  ])("is refused %s", async (_what, text) => {
    expect(await refusalOf(read(text, 10_000, signer()))).toBe("SignatureDoesNotMatch");
  });

  it("has its trailing headers signed, too", async () => {
    const own = signer();
    const last = own.chunk("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    const signature = own.trailer("x-amz-checksum-crc32:AAAAAA==\n");
    const text = (value: string) =>
      `0;chunk-signature=${last}\r\nx-amz-checksum-crc32:${value}\r\nx-amz-trailer-signature:${signature}\r\n\r\n`;
    expect((await read(text("AAAAAA=="), 9, signer())).trailers).toEqual({ "x-amz-checksum-crc32": "AAAAAA==" });
    expect(await refusalOf(read(text("AAAAAQ=="), 9, signer()))).toBe("SignatureDoesNotMatch");
  });
});
