/**
 * What ECS refuses of subnets and security groups. It asks EC2, whose answers are looked up here directly: what it reads with is
 * the service-linked role, which may always describe.
 */
import type { AwsVpcConfiguration } from "@aws-sdk/client-ecs";
import {
  ecsSecurityGroupNotFound,
  ecsSecurityGroupOfAnotherVpc,
  ecsSubnetNotFound,
  ecsSubnetsOfSeveralVpcs,
  refuse,
} from "@understudy/catalogue";
import { find } from "../ec2/find.js";
import { SECURITY_GROUP, SUBNET } from "../ec2/kind.js";
import { wasHere } from "../ec2/outside.js";
import type { Act } from "./act.js";

/** Ids that were never known here pass: see services/ec2/outside.ts. @throws Failure */
export function checkSubnets({ subnets = [], securityGroups = [] }: AwsVpcConfiguration, act: Act): void {
  const subnet = subnets.find((id) => wasHere(id, act));
  if (subnet !== undefined) refuse(ecsSubnetNotFound, { subnets: subnets.join(", "), subnet });
  const vpcs = new Set(subnets.flatMap((id) => find(SUBNET, id, act)?.vpcId ?? []));
  if (vpcs.size > 1) refuse(ecsSubnetsOfSeveralVpcs, {});
  const securityGroup = securityGroups.find((id) => wasHere(id, act));
  if (securityGroup !== undefined) {
    refuse(ecsSecurityGroupNotFound, { securityGroups: securityGroups.join(", "), securityGroup });
  }
  for (const id of securityGroups) {
    const group = find(SECURITY_GROUP, id, act);
    if (group && vpcs.size > 0 && !vpcs.has(group.vpcId)) refuse(ecsSecurityGroupOfAnotherVpc, { securityGroup: id });
  }
}
