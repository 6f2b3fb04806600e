import { Sha256 } from "@smithy/core/checksum";
import { SignatureV4 } from "@smithy/signature-v4";
import type { HttpRequest } from "../../wire/http.js";
import type { Credential } from "../credential.js";

export interface ToSign {
  readonly method?: string;
  readonly path?: string;
  readonly query?: { readonly [name: string]: string | string[] };
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string;
  readonly service?: string;
  readonly at?: Date;
}

/** A request signed in its headers by the SDK's own signer, as a server sees it. */
export async function sign(credential: Credential, request: ToSign): Promise<HttpRequest> {
  const signer = signerOf(credential, request.service ?? "ecs");
  return seen(await signer.sign(parts(request), { signingDate: request.at }), request);
}

/** The same as a presigned URL. */
export async function presign(credential: Credential, request: ToSign, expiresIn = 60): Promise<HttpRequest> {
  const signer = signerOf(credential, request.service ?? "sts");
  return seen(await signer.presign(parts(request), { signingDate: request.at, expiresIn }), request);
}

function signerOf(credential: Credential, service: string): SignatureV4 {
  const { accessKeyId, secretAccessKey, sessionToken } = credential;
  const credentials = { accessKeyId, secretAccessKey, sessionToken };
  const s3 = service === "s3";
  return new SignatureV4({
    credentials,
    region: "us-east-1",
    service,
    sha256: Sha256,
    uriEscapePath: !s3,
    applyChecksum: true,
  });
}

function parts({ method = "POST", path = "/", query = {}, headers = {}, body = "" }: ToSign) {
  return {
    method,
    protocol: "http:",
    hostname: "127.0.0.1",
    path,
    query: { ...query },
    headers: { host: "127.0.0.1:4566", ...headers },
    body: body === "" ? undefined : body,
  };
}

type Signed = Awaited<ReturnType<SignatureV4["sign"]>>;

function seen(signed: Signed, { body = "" }: ToSign): HttpRequest {
  const query = Object.entries(signed.query ?? {}).flatMap(([name, value]) =>
    [value].flat().map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(one ?? "")}`),
  );
  const headers = Object.fromEntries(
    Object.entries(signed.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return {
    method: signed.method,
    path: signed.path,
    query: query.join("&"),
    headers,
    rawHeaders: Object.entries(signed.headers).flat(),
    body: Buffer.from(body),
  };
}
