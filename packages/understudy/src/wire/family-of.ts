import type { WireFamily } from "@understudy/catalogue";
import type { Protocol } from "@understudy/cloud";

const families: { readonly [protocol in Protocol]: WireFamily } = {
  query: "query",
  ec2: "ec2",
  "json1.0": "json",
  "json1.1": "json",
  cbor: "json",
  "rest-xml": "s3",
};

/** How services that speak a protocol word their front-door refusals. */
export function familyOf(protocol: Protocol): WireFamily {
  return families[protocol];
}
