import type { IncomingMessage } from "node:http";

/** Largest body that is read, bytes: AWS's largest JSON request is PutLogEvents with 1 MiB; room for escapes. */
export const LARGEST_BODY = 8 * 1024 * 1024;

/** A part of an image's layer comes in base64: 20 MiB at most (Amazon ECR API reference, UploadLayerPart). */
const LARGEST_LAYER_PART = 30 * 1024 * 1024;

const limitOf = ({ headers }: IncomingMessage) =>
  String(headers["x-amz-target"]).endsWith(".UploadLayerPart") ? LARGEST_LAYER_PART : LARGEST_BODY;

const EMPTY = Buffer.alloc(0);

/** The whole body, or undefined when it is too large: then the rest is not read. */
export function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (request.method === "GET" || request.method === "HEAD" || request.headers["content-length"] === "0") {
    return Promise.resolve(EMPTY);
  }
  const limit = limitOf(request);
  if (Number(request.headers["content-length"] ?? 0) > limit) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        request.pause();
        resolve(undefined);
      } else chunks.push(chunk);
    });
    request.on("end", () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    request.on("error", reject);
    request.on("aborted", () => reject(new Error("The client went away.")));
  });
}
