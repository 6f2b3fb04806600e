import type { Protocol } from "@understudy/cloud";

const types: { readonly [protocol in Protocol]: string } = {
  query: "text/xml",
  ec2: "text/xml;charset=UTF-8",
  "json1.0": "application/x-amz-json-1.0",
  "json1.1": "application/x-amz-json-1.1",
  cbor: "application/cbor",
  "rest-xml": "application/xml",
};

/** The Content-Type of answers and refusals of a protocol. */
export function contentType(protocol: Protocol): string {
  return types[protocol];
}
