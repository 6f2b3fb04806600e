import { ec2GatewayAttached, ec2NetworkHasGateway, refuse } from "@understudy/catalogue";
import { on } from "../check.js";
import { require } from "../find.js";
import { INTERNET_GATEWAY, VPC } from "../kind.js";
import { operation } from "../operation.js";
import { internetGateways } from "../tables.js";

/** Source: Amazon EC2 API reference, AttachInternetGateway. */
export const AttachInternetGateway = operation("AttachInternetGateway", ["InternetGatewayId", "VpcId"], {
  authorize: ({ InternetGatewayId, VpcId }, read) => [
    on("AttachInternetGateway", INTERNET_GATEWAY, InternetGatewayId, read),
    on("AttachInternetGateway", VPC, VpcId, read),
  ],
  run({ InternetGatewayId, VpcId }, context) {
    const gateway = require(INTERNET_GATEWAY, InternetGatewayId, context);
    const vpc = require(VPC, VpcId, context);
    if (gateway.vpcId !== undefined) refuse(ec2GatewayAttached, { gateway: gateway.id, vpc: gateway.vpcId });
    if (context.store.count(internetGateways, "vpc", vpc.id) > 0) refuse(ec2NetworkHasGateway, { vpc: vpc.id });
    context.store.put(internetGateways, { ...gateway, vpcId: vpc.id });
    return {};
  },
});
