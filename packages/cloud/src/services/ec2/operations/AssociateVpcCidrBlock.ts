import { ec2ParameterMissing, ec2SubnetConflict, refuse } from "@understudy/catalogue";
import { on } from "../check.js";
import { requireVpcCidr } from "../check-vpc-cidr.js";
import type { Cidr } from "../cidr.js";
import { overlap, parseCidr, writeCidr } from "../cidr.js";
import { require } from "../find.js";
import { newId } from "../ids.js";
import { VPC } from "../kind.js";
import { localRoute } from "../make-vpc.js";
import { operation } from "../operation.js";
import { routeTables, vpcs } from "../tables.js";

/** Every route table of the VPC gets a route to the new range. Source: Amazon EC2 API reference, AssociateVpcCidrBlock. */
export const AssociateVpcCidrBlock = operation("AssociateVpcCidrBlock", ["VpcId", "CidrBlock"], {
  authorize: ({ VpcId }, read) => [on("AssociateVpcCidrBlock", VPC, VpcId, read)],
  run({ VpcId, CidrBlock }, context) {
    const { store, ids } = context;
    const vpc = require(VPC, VpcId, context);
    const asked = requireVpcCidr(CidrBlock ?? refuse(ec2ParameterMissing, { parameter: "cidrBlock" }));
    const cidr = writeCidr(asked);
    // AWS's code for ranges of VPCs that share addresses is not known; that of subnets is said.
    if (vpc.cidrs.some((one) => overlap(parseCidr(one.cidr) as Cidr, asked))) refuse(ec2SubnetConflict, { cidr });
    const associationId = newId(ids)("vpc-cidr-assoc");
    store.put(vpcs, { ...vpc, cidrs: [...vpc.cidrs, { associationId, cidr }] });
    for (const table of store.list(routeTables, "vpc", vpc.id)) {
      store.put(routeTables, { ...table, routes: [...table.routes, localRoute(cidr)] });
    }
    const CidrBlockAssociation = {
      AssociationId: associationId,
      CidrBlock: cidr,
      CidrBlockState: { State: "associated" as const },
    };
    return { VpcId: vpc.id, CidrBlockAssociation };
  },
});
