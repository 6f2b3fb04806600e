import { ec2ParameterMissing, refuse } from "@understudy/catalogue";
import { onNew } from "../check.js";
import { requireVpcCidr } from "../check-vpc-cidr.js";
import { writeCidr } from "../cidr.js";
import { newId } from "../ids.js";
import { VPC } from "../kind.js";
import { makeVpc } from "../make-vpc.js";
import { operation } from "../operation.js";
import { newTags } from "../tags.js";
import { wireVpc } from "../wire-vpc.js";

/** Source: Amazon EC2 API reference, CreateVpc. DIFFERS: a VPC gets no IPv6 range and none of IPAM's. */
export const CreateVpc = operation("CreateVpc", ["CidrBlock", "InstanceTenancy", "TagSpecifications"], {
  authorize(input, read) {
    const { make, tag } = onNew("CreateVpc", VPC, input, read, { "ec2:Tenancy": input.InstanceTenancy ?? "default" });
    return [make, ...tag];
  },
  run(input, context) {
    const cidr = requireVpcCidr(input.CidrBlock ?? refuse(ec2ParameterMissing, { parameter: "cidrBlock" }));
    const tags = newTags(VPC, input);
    const tenancy = input.InstanceTenancy ?? "default";
    const vpc = makeVpc(context, { cidr: writeCidr(cidr), isDefault: false, tenancy, tags }, newId(context.ids));
    return { Vpc: wireVpc(vpc) };
  },
});
