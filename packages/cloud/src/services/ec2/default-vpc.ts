import { ec2NoDefaultVpc, refuse } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import type { VpcRow } from "./tables.js";
import { regionKey, vpcs } from "./tables.js";

/** The account's default VPC in this Region. */
export function findDefaultVpc(read: Read): VpcRow | undefined {
  return read.store.list(vpcs, "region", regionKey(read)).find(({ isDefault }) => isDefault);
}

/** As {@link findDefaultVpc}. @throws Failure VPCIdNotSpecified */
export function requireDefaultVpc(read: Read): VpcRow {
  return findDefaultVpc(read) ?? refuse(ec2NoDefaultVpc, {});
}
