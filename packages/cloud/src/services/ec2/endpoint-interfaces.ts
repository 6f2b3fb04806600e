/** The interfaces of interface endpoints: one in each subnet, which AWS keeps. */
import type { Context } from "../../gate/operation.js";
import type { VpcEndpointRow } from "./endpoint-tables.js";
import { require } from "./find.js";
import { newId } from "./ids.js";
import { networkInterfaces } from "./interface-tables.js";
import { SUBNET } from "./kind.js";
import { makeInterface } from "./make-interface.js";

/** @returns the interfaces' ids by subnet. @throws Failure for a subnet or group that is not there, or of another VPC */
export function makeEndpointInterfaces(
  { id, groups }: Pick<VpcEndpointRow, "id" | "groups">,
  subnetIds: readonly string[],
  context: Context,
): VpcEndpointRow["interfaces"] {
  const made = [...new Set(subnetIds)].map((subnetId) => {
    const subnet = require(SUBNET, subnetId, context);
    const place = { ...subnet, pool: subnet.id, outside: false };
    const row = makeInterface(
      { place, groups, description: `VPC Endpoint Interface ${id}`, type: "vpc_endpoint" },
      context,
    );
    const attachment = {
      id: newId(context.ids)("ela-attach"),
      ownerId: "amazon-aws",
      deviceIndex: 1,
      deleteOnTermination: false,
      attachedAt: context.now,
    };
    context.store.put(networkInterfaces, { ...row, attachment, requesterId: REQUESTER, service: SERVICE });
    return [subnetId, row.id] as const;
  });
  return Object.fromEntries(made);
}

/** As DescribeNetworkInterfaces shows it for the interfaces of endpoints (inferred). */
const REQUESTER = "amazon-aws";
const SERVICE = "vpce.amazonaws.com";
