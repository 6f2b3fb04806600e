/** What EC2 calls a kind of resource, in its refusals. */
export interface Ec2IdWords {
  /** Before the id: `The … 'subnet-1' does not exist`. */
  readonly what: string;
  readonly notFound: string;
  readonly malformed: string;
  /** In `The … 'vpc-1' has dependencies and cannot be deleted.` */
  readonly dependency?: string;
}

/**
 * By the resource type of ARNs and tag specifications. Sources: Amazon EC2 API Reference, "Error codes"; getmoto/moto
 * ec2/exceptions.py; the codes that hashicorp/terraform-provider-aws looks for. The nouns of `network-interface`, `network-acl`,
 * `security-group-rule`, `prefix-list` and `vpc-flow-log` are inferred from those of the others.
 */
export const ec2Ids = {
  vpc: words("vpc ID", "InvalidVpcID", "vpc"),
  subnet: words("subnet ID", "InvalidSubnetID", "subnet"),
  "security-group": { ...words("security group", "InvalidGroup"), malformed: "InvalidGroupId.Malformed" },
  "security-group-rule": words("security group rule ID", "InvalidSecurityGroupRuleId"),
  "route-table": words("routeTable ID", "InvalidRouteTableID", "routeTable"),
  "route-table-association": words("association ID", "InvalidAssociationID"),
  "internet-gateway": words("internetGateway ID", "InvalidInternetGatewayID", "internetGateway"),
  "dhcp-options": words("dhcpOption ID", "InvalidDhcpOptionID", "dhcpOptions"),
  "network-acl": words("networkAcl ID", "InvalidNetworkAclID", "networkAcl"),
  "network-interface": words("networkInterface ID", "InvalidNetworkInterfaceID"),
  "network-interface-attachment": words("attachment ID", "InvalidAttachmentID"),
  "network-interface-permission": words("permission ID", "InvalidPermissionID"),
  "elastic-ip": words("allocation ID", "InvalidAllocationID"),
  "elastic-ip-association": words("association ID", "InvalidAssociationID"),
  natgateway: {
    ...words("NatGateway", "NatGateway"),
    notFound: "NatGatewayNotFound",
    malformed: "NatGatewayMalformed",
  },
  "vpc-endpoint": words("Vpc Endpoint Id", "InvalidVpcEndpointId"),
  "prefix-list": words("prefix list ID", "InvalidPrefixListID"),
  "key-pair": words("key pair", "InvalidKeyPair"),
  "launch-template": words("launch template ID", "InvalidLaunchTemplateId"),
  instance: words("instance ID", "InvalidInstanceID"),
  volume: words("volume", "InvalidVolume"),
  image: words("image id", "InvalidAMIID"),
} as const;

function words(what: string, code: string, dependency?: string): Ec2IdWords {
  return { what, notFound: `${code}.NotFound`, malformed: `${code}.Malformed`, ...(dependency && { dependency }) };
}
