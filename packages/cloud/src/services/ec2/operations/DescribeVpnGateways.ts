import { ec2IdNotFound, refuse } from "@understudy/catalogue";
import { onNothing } from "../check.js";
import { filtered } from "../filters.js";
import { operation } from "../operation.js";

/** There are none, for nothing makes them here; CDK asks when it looks a VPC up. Source: Amazon EC2 API reference, DescribeVpnGateways. */
export const DescribeVpnGateways = operation("DescribeVpnGateways", ["Filters", "VpnGatewayIds"], {
  authorize: (_input, read) => onNothing("DescribeVpnGateways", read),
  run({ Filters, VpnGatewayIds = [] }) {
    const [id] = VpnGatewayIds;
    if (id !== undefined) {
      refuse(ec2IdNotFound, { what: "vpnGateway ID", id }, undefined, { code: "InvalidVpnGatewayID.NotFound" });
    }
    const none = () => undefined;
    const names = ["amazon-side-asn", "attachment.state", "attachment.vpc-id", "availability-zone", "state", "type"];
    filtered([], Filters, Object.fromEntries([...names, "vpn-gateway-id"].map((name) => [name, none])));
    return { VpnGateways: [] };
  },
});
