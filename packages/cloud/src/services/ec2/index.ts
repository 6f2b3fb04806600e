import type { Service } from "../../gate/operation.js";
import { AssociateRouteTable } from "./operations/AssociateRouteTable.js";
import { AttachInternetGateway } from "./operations/AttachInternetGateway.js";
import { AuthorizeSecurityGroupEgress } from "./operations/AuthorizeSecurityGroupEgress.js";
import { AuthorizeSecurityGroupIngress } from "./operations/AuthorizeSecurityGroupIngress.js";
import { CreateDefaultSubnet } from "./operations/CreateDefaultSubnet.js";
import { CreateDefaultVpc } from "./operations/CreateDefaultVpc.js";
import { CreateInternetGateway } from "./operations/CreateInternetGateway.js";
import { CreateNetworkInterface } from "./operations/CreateNetworkInterface.js";
import { CreateNetworkInterfacePermission } from "./operations/CreateNetworkInterfacePermission.js";
import { CreateRoute } from "./operations/CreateRoute.js";
import { CreateRouteTable } from "./operations/CreateRouteTable.js";
import { CreateSecurityGroup } from "./operations/CreateSecurityGroup.js";
import { CreateSubnet } from "./operations/CreateSubnet.js";
import { CreateTags } from "./operations/CreateTags.js";
import { CreateVpc } from "./operations/CreateVpc.js";
import { DeleteInternetGateway } from "./operations/DeleteInternetGateway.js";
import { DeleteNetworkInterface } from "./operations/DeleteNetworkInterface.js";
import { DeleteNetworkInterfacePermission } from "./operations/DeleteNetworkInterfacePermission.js";
import { DeleteRoute } from "./operations/DeleteRoute.js";
import { DeleteRouteTable } from "./operations/DeleteRouteTable.js";
import { DeleteSecurityGroup } from "./operations/DeleteSecurityGroup.js";
import { DeleteSubnet } from "./operations/DeleteSubnet.js";
import { DeleteTags } from "./operations/DeleteTags.js";
import { DeleteVpc } from "./operations/DeleteVpc.js";
import { DescribeAccountAttributes } from "./operations/DescribeAccountAttributes.js";
import { DescribeAvailabilityZones } from "./operations/DescribeAvailabilityZones.js";
import { DescribeInternetGateways } from "./operations/DescribeInternetGateways.js";
import { DescribeNetworkInterfaceAttribute } from "./operations/DescribeNetworkInterfaceAttribute.js";
import { DescribeNetworkInterfacePermissions } from "./operations/DescribeNetworkInterfacePermissions.js";
import { DescribeNetworkInterfaces } from "./operations/DescribeNetworkInterfaces.js";
import { DescribeRegions } from "./operations/DescribeRegions.js";
import { DescribeRouteTables } from "./operations/DescribeRouteTables.js";
import { DescribeSecurityGroupRules } from "./operations/DescribeSecurityGroupRules.js";
import { DescribeSecurityGroups } from "./operations/DescribeSecurityGroups.js";
import { DescribeSubnets } from "./operations/DescribeSubnets.js";
import { DescribeTags } from "./operations/DescribeTags.js";
import { DescribeVpcAttribute } from "./operations/DescribeVpcAttribute.js";
import { DescribeVpcs } from "./operations/DescribeVpcs.js";
import { DetachInternetGateway } from "./operations/DetachInternetGateway.js";
import { DisassociateRouteTable } from "./operations/DisassociateRouteTable.js";
import { ModifyNetworkInterfaceAttribute } from "./operations/ModifyNetworkInterfaceAttribute.js";
import { ModifySubnetAttribute } from "./operations/ModifySubnetAttribute.js";
import { ModifyVpcAttribute } from "./operations/ModifyVpcAttribute.js";
import { ReplaceRoute } from "./operations/ReplaceRoute.js";
import { ReplaceRouteTableAssociation } from "./operations/ReplaceRouteTableAssociation.js";
import { RevokeSecurityGroupEgress } from "./operations/RevokeSecurityGroupEgress.js";
import { RevokeSecurityGroupIngress } from "./operations/RevokeSecurityGroupIngress.js";

/** Amazon EC2: networks and what stands in them. What has no file is answered as not implemented. */
export const ec2: Service = {
  name: "ec2",
  operations: {
    AssociateRouteTable,
    AttachInternetGateway,
    AuthorizeSecurityGroupEgress,
    AuthorizeSecurityGroupIngress,
    CreateDefaultSubnet,
    CreateDefaultVpc,
    CreateInternetGateway,
    CreateNetworkInterface,
    CreateNetworkInterfacePermission,
    CreateRoute,
    CreateRouteTable,
    CreateSecurityGroup,
    CreateSubnet,
    CreateTags,
    CreateVpc,
    DeleteInternetGateway,
    DeleteNetworkInterface,
    DeleteNetworkInterfacePermission,
    DeleteRoute,
    DeleteRouteTable,
    DeleteSecurityGroup,
    DeleteSubnet,
    DeleteTags,
    DeleteVpc,
    DescribeAccountAttributes,
    DescribeAvailabilityZones,
    DescribeInternetGateways,
    DescribeNetworkInterfaceAttribute,
    DescribeNetworkInterfacePermissions,
    DescribeNetworkInterfaces,
    DescribeRegions,
    DescribeRouteTables,
    DescribeSecurityGroupRules,
    DescribeSecurityGroups,
    DescribeSubnets,
    DescribeTags,
    DescribeVpcAttribute,
    DescribeVpcs,
    DetachInternetGateway,
    DisassociateRouteTable,
    ModifyNetworkInterfaceAttribute,
    ModifySubnetAttribute,
    ModifyVpcAttribute,
    ReplaceRoute,
    ReplaceRouteTableAssociation,
    RevokeSecurityGroupEgress,
    RevokeSecurityGroupIngress,
  },
};
