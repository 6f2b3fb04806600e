import { ec2ParameterMissing, ec2SubnetConflict, ec2SubnetRange, refuse } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { keysOf, on, onNew } from "../check.js";
import { requireCidr } from "../check-vpc-cidr.js";
import type { Cidr } from "../cidr.js";
import { contains, overlap, parseCidr, writeCidr } from "../cidr.js";
import { PRIVATE_DNS_NAMES } from "../default-network.js";
import { require } from "../find.js";
import { newId } from "../ids.js";
import { arnOf, SUBNET, VPC } from "../kind.js";
import { operation } from "../operation.js";
import { requireZone } from "../require-zone.js";
import type { SubnetRow, VpcRow } from "../tables.js";
import { networkAcls, subnets } from "../tables.js";
import { newTags } from "../tags.js";
import { wireSubnet } from "../wire-subnet.js";
import { zonesOf } from "../zones.js";

/** Source: Amazon EC2 API reference, CreateSubnet. DIFFERS: no IPv6; where no zone is given, AWS chooses, and here it is the first. */
export const CreateSubnet = operation(
  "CreateSubnet",
  ["VpcId", "CidrBlock", "AvailabilityZone", "AvailabilityZoneId", "TagSpecifications"],
  {
    authorize(input, read) {
      const zone = input.AvailabilityZone;
      const keys = { "ec2:Vpc": arnOf(VPC, input.VpcId, read), ...(zone && { "ec2:AvailabilityZone": zone }) };
      const { make, tag } = onNew("CreateSubnet", SUBNET, input, read, keys);
      return [make, on("CreateSubnet", VPC, input.VpcId, read, keysOf(VPC, input.VpcId, read)), ...tag];
    },
    run(input, context) {
      const { account, region, store } = context;
      const vpc = require(VPC, input.VpcId, context);
      const cidr = requireSubnetCidr(input.CidrBlock, vpc, context);
      const asked = input.AvailabilityZone ?? input.AvailabilityZoneId ?? zonesOf(region)[0]?.name ?? "";
      const id = newId(context.ids);
      const subnet: SubnetRow = {
        account,
        region,
        id: id("subnet"),
        vpcId: vpc.id,
        cidr: writeCidr(cidr),
        zone: requireZone(asked, region),
        tags: newTags(SUBNET, input),
        defaultForAz: false,
        mapPublicIpOnLaunch: false,
        privateDnsNameOptions: PRIVATE_DNS_NAMES,
      };
      store.put(subnets, subnet);
      const acl = store.list(networkAcls, "vpc", vpc.id).find(({ isDefault }) => isDefault);
      if (acl) {
        const association = { id: id("aclassoc"), subnetId: subnet.id };
        store.put(networkAcls, { ...acl, associations: [...acl.associations, association] });
      }
      return { Subnet: wireSubnet(subnet, store) };
    },
  },
);

/** @throws Failure InvalidSubnet.Range, InvalidSubnet.Conflict */
function requireSubnetCidr(text: string | undefined, vpc: VpcRow, { store }: Context): Cidr {
  const given = text ?? refuse(ec2ParameterMissing, { parameter: "cidrBlock" });
  const cidr = requireCidr(given, "cidrBlock");
  const within = vpc.cidrs.some((one) => contains(parseCidr(one.cidr) as Cidr, cidr));
  if (!within || cidr.bits < 16 || cidr.bits > 28) refuse(ec2SubnetRange, { cidr: given });
  const others = store.list(subnets, "vpc", vpc.id);
  if (others.some((one) => overlap(parseCidr(one.cidr) as Cidr, cidr))) refuse(ec2SubnetConflict, { cidr: given });
  return cidr;
}
