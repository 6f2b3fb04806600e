/**
 * The prefix lists that AWS keeps: the addresses of the services that have gateway endpoints.
 * DIFFERS: the ids are AWS's own in the Regions named here, and made up elsewhere; the ranges are those of us-east-1 everywhere.
 * Source: ids: public answers of DescribePrefixLists (inferred: that they still hold); ranges: AWS IP address ranges.
 */
import type { Read } from "../../gate/operation.js";
import type { Tags } from "./tables.js";

export interface PrefixList {
  /** `pl-63a5400a`. */
  readonly id: string;
  /** `com.amazonaws.us-east-1.s3`: the name of the endpoint service too. */
  readonly name: string;
  readonly cidrs: readonly string[];
  readonly tags: Tags;
}

const KNOWN: { readonly [name: string]: string } = {
  "com.amazonaws.ap-southeast-2.s3": "pl-6ca54005",
  "com.amazonaws.eu-west-1.s3": "pl-6da54004",
  "com.amazonaws.us-east-1.dynamodb": "pl-02cd2c6b",
  "com.amazonaws.us-east-1.s3": "pl-63a5400a",
  "com.amazonaws.us-west-2.s3": "pl-68a54001",
};

const RANGES = {
  dynamodb: ["52.94.0.0/22", "52.119.224.0/20", "3.218.180.0/22"],
  s3: ["54.231.0.0/16", "52.216.0.0/15", "3.5.0.0/19"],
};

export function prefixLists({ region, crypto }: Pick<Read, "region" | "crypto">): readonly PrefixList[] {
  return Object.entries(RANGES).map(([service, cidrs]) => {
    const name = `com.amazonaws.${region}.${service}`;
    const id = KNOWN[name] ?? `pl-${crypto.createHash("sha256").update(name).digest("hex").slice(0, 8)}`;
    return { id, name, cidrs, tags: {} };
  });
}
