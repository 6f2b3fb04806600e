import { ec2DefaultVpcExists, refuse } from "@understudy/catalogue";
import { onNothing } from "../check.js";
import { makeDefaultVpc } from "../default-network.js";
import { findDefaultVpc } from "../default-vpc.js";
import { newId } from "../ids.js";
import { operation } from "../operation.js";
import { vpcs } from "../tables.js";
import { wireVpc } from "../wire-vpc.js";

/** Source: Amazon EC2 API reference, CreateDefaultVpc. */
export const CreateDefaultVpc = operation("CreateDefaultVpc", [], {
  authorize: (_input, read) => onNothing("CreateDefaultVpc", read),
  run(_input, context) {
    if (findDefaultVpc(context)) refuse(ec2DefaultVpcExists, {});
    const vpc = context.store.get(vpcs, makeDefaultVpc(context, newId(context.ids)));
    return vpc ? { Vpc: wireVpc(vpc) } : {};
  },
});
