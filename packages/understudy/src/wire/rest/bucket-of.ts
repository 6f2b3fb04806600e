import type { HttpRequest } from "../http.js";

/** The bucket and key that a request names, as sent; absent where it names none. */
export interface S3Place {
  readonly bucket?: string;
  /** Not decoded. */
  readonly key?: string;
  /** Whether the bucket stands in the Host. */
  readonly virtualHost: boolean;
}

const aws = /^(?:(.+)\.)?s3(?:[.-](?:dualstack\.)?[a-z]{2}(?:-[a-z]+)+-\d)?\.amazonaws\.com$/;
const dualstack = /^(?:(.+)\.)?s3\.dualstack\.[a-z0-9-]+\.amazonaws\.com$/;
const here = /^(?:(.+?)\.)?(?:s3\.)?localhost$/;

/**
 * Both ways to name a bucket: `BUCKET.s3.REGION.amazonaws.com/KEY` (with its dualstack and older forms, and `BUCKET.localhost`) and
 * `/BUCKET/KEY`. Source: S3 User Guide, "Virtual hosting of general purpose buckets".
 */
export function placeOf({ headers, path }: Pick<HttpRequest, "headers" | "path">): S3Place {
  const host = hostName(headers.host ?? "");
  const named = (aws.exec(host) ?? dualstack.exec(host) ?? here.exec(host))?.[1];
  const rest = path.replace(/^\//, "");
  if (named && named !== "s3") return { bucket: named, virtualHost: true, ...(rest && { key: rest }) };
  const slash = rest.indexOf("/");
  const bucket = slash === -1 ? rest : rest.slice(0, slash);
  const key = slash === -1 ? "" : rest.slice(slash + 1);
  return { virtualHost: false, ...(bucket && { bucket }), ...(key && { key }) };
}

/** Whether the Host is one of S3's own. */
export function isS3Host(host: string): boolean {
  const name = hostName(host);
  return aws.test(name) || dualstack.test(name) || (here.exec(name)?.[1] ?? "") !== "" || name === "s3.localhost";
}

const hostName = (host: string) => host.replace(/:\d+$/, "").toLowerCase();
