import { ec2DefaultSubnetExists, ec2ParameterMissing, refuse } from "@understudy/catalogue";
import { onNothing } from "../check.js";
import { overlap, parseCidr } from "../cidr.js";
import { makeDefaultSubnet } from "../default-network.js";
import { requireDefaultVpc } from "../default-vpc.js";
import { newId } from "../ids.js";
import { operation } from "../operation.js";
import { requireZone } from "../require-zone.js";
import type { SubnetRow } from "../tables.js";
import { subnets } from "../tables.js";
import { wireSubnet } from "../wire-subnet.js";

/** Source: Amazon EC2 API reference, CreateDefaultSubnet. */
export const CreateDefaultSubnet = operation("CreateDefaultSubnet", ["AvailabilityZone"], {
  authorize: (_input, read) => onNothing("CreateDefaultSubnet", read),
  run({ AvailabilityZone }, context) {
    const vpc = requireDefaultVpc(context);
    const zone = requireZone(
      AvailabilityZone ?? refuse(ec2ParameterMissing, { parameter: "availabilityZone" }),
      context.region,
    );
    const there = context.store.list(subnets, "vpc", vpc.id);
    const same = there.find((one) => one.defaultForAz && one.zone === zone);
    if (same) refuse(ec2DefaultSubnetExists, { subnet: same.id, zone });
    const id = newId(context.ids);
    const subnet = makeDefaultSubnet(context, { id: id("subnet"), vpcId: vpc.id, zone, cidr: freeRange(there) }, id);
    return { Subnet: wireSubnet(subnet, context.store) };
  },
});

/** The first /20 of the default VPC that no subnet has. */
function freeRange(there: readonly SubnetRow[]): string {
  const ranges = Array.from({ length: 16 }, (_, i) => `172.31.${i * 16}.0/20`);
  const taken = there.map(({ cidr }) => parseCidr(cidr));
  const isFree = (range: string) => {
    const parsed = parseCidr(range);
    return !taken.some((one) => one && parsed && overlap(one, parsed));
  };
  return ranges.find(isFree) ?? "172.31.240.0/20";
}
