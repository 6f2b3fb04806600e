import { ec2GatewayNotAttached, refuse } from "@understudy/catalogue";
import { on } from "../check.js";
import { require } from "../find.js";
import { INTERNET_GATEWAY, VPC } from "../kind.js";
import { operation } from "../operation.js";
import { internetGateways } from "../tables.js";

/** Source: Amazon EC2 API reference, DetachInternetGateway. */
export const DetachInternetGateway = operation("DetachInternetGateway", ["InternetGatewayId", "VpcId"], {
  authorize: ({ InternetGatewayId, VpcId }, read) => [
    on("DetachInternetGateway", INTERNET_GATEWAY, InternetGatewayId, read),
    on("DetachInternetGateway", VPC, VpcId, read),
  ],
  run({ InternetGatewayId, VpcId }, context) {
    const { vpcId, ...gateway } = require(INTERNET_GATEWAY, InternetGatewayId, context);
    require(VPC, VpcId, context);
    if (vpcId !== VpcId) refuse(ec2GatewayNotAttached, { gateway: gateway.id, vpc: VpcId });
    context.store.put(internetGateways, gateway);
    return {};
  },
});
