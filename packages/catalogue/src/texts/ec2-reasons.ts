/**
 * Why EC2 takes a value for invalid: the last sentence of `Value (…) for parameter … is invalid.` Sources: getmoto/moto
 * ec2/exceptions.py (CIDR blocks, zones); the others are inferred, worded after them.
 */
export const ec2Reasons = {
  notCidr: "This is not a valid CIDR block.",
  attribute: "Unknown attribute.",
  protocol: "Unknown protocol.",
  ports: "Invalid TCP/UDP port range.",
  characters: "Character sets beyond ASCII are not supported.",
  zone: (zones: readonly string[]) =>
    `Subnets can currently only be created in the following availability zones: ${zones.join(", ")}.`,
  tooSmall: (least: number) => `Expecting a value greater than ${least}.`,
  value: "It is not one of the values that are allowed.",
} as const;

/** Description of the group that every VPC has. Source: Amazon VPC User Guide, "Default security groups". */
export const ec2DefaultGroupDescription = "default VPC security group";
