import type { Service } from "../../gate/operation.js";
import { AllocateAddress } from "./operations/AllocateAddress.js";
import { AssociateAddress } from "./operations/AssociateAddress.js";
import { AssociateRouteTable } from "./operations/AssociateRouteTable.js";
import { AssociateVpcCidrBlock } from "./operations/AssociateVpcCidrBlock.js";
import { AttachInternetGateway } from "./operations/AttachInternetGateway.js";
import { AuthorizeSecurityGroupEgress } from "./operations/AuthorizeSecurityGroupEgress.js";
import { AuthorizeSecurityGroupIngress } from "./operations/AuthorizeSecurityGroupIngress.js";
import { CreateDefaultSubnet } from "./operations/CreateDefaultSubnet.js";
import { CreateDefaultVpc } from "./operations/CreateDefaultVpc.js";
import { CreateInternetGateway } from "./operations/CreateInternetGateway.js";
import { CreateNatGateway } from "./operations/CreateNatGateway.js";
import { CreateNetworkInterface } from "./operations/CreateNetworkInterface.js";
import { CreateNetworkInterfacePermission } from "./operations/CreateNetworkInterfacePermission.js";
import { CreateRoute } from "./operations/CreateRoute.js";
import { CreateRouteTable } from "./operations/CreateRouteTable.js";
import { CreateSecurityGroup } from "./operations/CreateSecurityGroup.js";
import { CreateSubnet } from "./operations/CreateSubnet.js";
import { CreateTags } from "./operations/CreateTags.js";
import { CreateVpc } from "./operations/CreateVpc.js";
import { CreateVpcEndpoint } from "./operations/CreateVpcEndpoint.js";
import { DeleteInternetGateway } from "./operations/DeleteInternetGateway.js";
import { DeleteNatGateway } from "./operations/DeleteNatGateway.js";
import { DeleteNetworkInterface } from "./operations/DeleteNetworkInterface.js";
import { DeleteNetworkInterfacePermission } from "./operations/DeleteNetworkInterfacePermission.js";
import { DeleteRoute } from "./operations/DeleteRoute.js";
import { DeleteRouteTable } from "./operations/DeleteRouteTable.js";
import { DeleteSecurityGroup } from "./operations/DeleteSecurityGroup.js";
import { DeleteSubnet } from "./operations/DeleteSubnet.js";
import { DeleteTags } from "./operations/DeleteTags.js";
import { DeleteVpc } from "./operations/DeleteVpc.js";
import { DeleteVpcEndpoints } from "./operations/DeleteVpcEndpoints.js";
import { DescribeAccountAttributes } from "./operations/DescribeAccountAttributes.js";
import { DescribeAddresses } from "./operations/DescribeAddresses.js";
import { DescribeAddressesAttribute } from "./operations/DescribeAddressesAttribute.js";
import { DescribeAvailabilityZones } from "./operations/DescribeAvailabilityZones.js";
import { DescribeDhcpOptions } from "./operations/DescribeDhcpOptions.js";
import { DescribeInternetGateways } from "./operations/DescribeInternetGateways.js";
import { DescribeNatGateways } from "./operations/DescribeNatGateways.js";
import { DescribeNetworkAcls } from "./operations/DescribeNetworkAcls.js";
import { DescribeNetworkInterfaceAttribute } from "./operations/DescribeNetworkInterfaceAttribute.js";
import { DescribeNetworkInterfacePermissions } from "./operations/DescribeNetworkInterfacePermissions.js";
import { DescribeNetworkInterfaces } from "./operations/DescribeNetworkInterfaces.js";
import { DescribePrefixLists } from "./operations/DescribePrefixLists.js";
import { DescribeRegions } from "./operations/DescribeRegions.js";
import { DescribeRouteTables } from "./operations/DescribeRouteTables.js";
import { DescribeSecurityGroupRules } from "./operations/DescribeSecurityGroupRules.js";
import { DescribeSecurityGroups } from "./operations/DescribeSecurityGroups.js";
import { DescribeSubnets } from "./operations/DescribeSubnets.js";
import { DescribeTags } from "./operations/DescribeTags.js";
import { DescribeVpcAttribute } from "./operations/DescribeVpcAttribute.js";
import { DescribeVpcClassicLink } from "./operations/DescribeVpcClassicLink.js";
import { DescribeVpcClassicLinkDnsSupport } from "./operations/DescribeVpcClassicLinkDnsSupport.js";
import { DescribeVpcEndpointServices } from "./operations/DescribeVpcEndpointServices.js";
import { DescribeVpcEndpoints } from "./operations/DescribeVpcEndpoints.js";
import { DescribeVpcs } from "./operations/DescribeVpcs.js";
import { DescribeVpnGateways } from "./operations/DescribeVpnGateways.js";
import { DetachInternetGateway } from "./operations/DetachInternetGateway.js";
import { DisassociateAddress } from "./operations/DisassociateAddress.js";
import { DisassociateRouteTable } from "./operations/DisassociateRouteTable.js";
import { ModifyNetworkInterfaceAttribute } from "./operations/ModifyNetworkInterfaceAttribute.js";
import { ModifySecurityGroupRules } from "./operations/ModifySecurityGroupRules.js";
import { ModifySubnetAttribute } from "./operations/ModifySubnetAttribute.js";
import { ModifyVpcAttribute } from "./operations/ModifyVpcAttribute.js";
import { ModifyVpcEndpoint } from "./operations/ModifyVpcEndpoint.js";
import { ReleaseAddress } from "./operations/ReleaseAddress.js";
import { ReplaceRoute } from "./operations/ReplaceRoute.js";
import { ReplaceRouteTableAssociation } from "./operations/ReplaceRouteTableAssociation.js";
import { RevokeSecurityGroupEgress } from "./operations/RevokeSecurityGroupEgress.js";
import { RevokeSecurityGroupIngress } from "./operations/RevokeSecurityGroupIngress.js";

/** Amazon EC2: networks and what stands in them. What has no file is answered as not implemented. */
export const ec2: Service = {
  name: "ec2",
  operations: {
    AllocateAddress,
    AssociateAddress,
    AssociateRouteTable,
    AssociateVpcCidrBlock,
    AttachInternetGateway,
    AuthorizeSecurityGroupEgress,
    AuthorizeSecurityGroupIngress,
    CreateDefaultSubnet,
    CreateDefaultVpc,
    CreateInternetGateway,
    CreateNatGateway,
    CreateNetworkInterface,
    CreateNetworkInterfacePermission,
    CreateRoute,
    CreateRouteTable,
    CreateSecurityGroup,
    CreateSubnet,
    CreateTags,
    CreateVpc,
    CreateVpcEndpoint,
    DeleteInternetGateway,
    DeleteNatGateway,
    DeleteNetworkInterface,
    DeleteNetworkInterfacePermission,
    DeleteRoute,
    DeleteRouteTable,
    DeleteSecurityGroup,
    DeleteSubnet,
    DeleteTags,
    DeleteVpc,
    DeleteVpcEndpoints,
    DescribeAccountAttributes,
    DescribeAddresses,
    DescribeAddressesAttribute,
    DescribeAvailabilityZones,
    DescribeDhcpOptions,
    DescribeInternetGateways,
    DescribeNatGateways,
    DescribeNetworkAcls,
    DescribeNetworkInterfaceAttribute,
    DescribeNetworkInterfacePermissions,
    DescribeNetworkInterfaces,
    DescribePrefixLists,
    DescribeRegions,
    DescribeRouteTables,
    DescribeSecurityGroupRules,
    DescribeSecurityGroups,
    DescribeSubnets,
    DescribeTags,
    DescribeVpcAttribute,
    DescribeVpcClassicLink,
    DescribeVpcClassicLinkDnsSupport,
    DescribeVpcEndpointServices,
    DescribeVpcEndpoints,
    DescribeVpcs,
    DescribeVpnGateways,
    DetachInternetGateway,
    DisassociateAddress,
    DisassociateRouteTable,
    ModifyNetworkInterfaceAttribute,
    ModifySecurityGroupRules,
    ModifySubnetAttribute,
    ModifyVpcAttribute,
    ModifyVpcEndpoint,
    ReleaseAddress,
    ReplaceRoute,
    ReplaceRouteTableAssociation,
    RevokeSecurityGroupEgress,
    RevokeSecurityGroupIngress,
  },
};
