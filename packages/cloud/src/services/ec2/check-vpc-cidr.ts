import { ec2ParameterInvalid, ec2Reasons, ec2VpcRange, refuse } from "@understudy/catalogue";
import type { Cidr } from "./cidr.js";
import { parseCidr } from "./cidr.js";

/** A range of addresses that a request names. @throws Failure InvalidParameterValue */
export function requireCidr(text: string, parameter: string): Cidr {
  return parseCidr(text) ?? refuse(ec2ParameterInvalid, { value: text, parameter, reason: ec2Reasons.notCidr });
}

/** A range for a VPC: from /16 to /28. @throws Failure InvalidParameterValue, InvalidVpc.Range */
export function requireVpcCidr(text: string): Cidr {
  const cidr = requireCidr(text, "cidrBlock");
  return cidr.bits >= 16 && cidr.bits <= 28 ? cidr : refuse(ec2VpcRange, { cidr: text });
}
