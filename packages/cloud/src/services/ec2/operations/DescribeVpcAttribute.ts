import { ec2ParameterMissing, refuse } from "@understudy/catalogue";
import { on } from "../check.js";
import { require } from "../find.js";
import { VPC } from "../kind.js";
import { operation } from "../operation.js";

/** Source: Amazon EC2 API reference, DescribeVpcAttribute. */
export const DescribeVpcAttribute = operation("DescribeVpcAttribute", ["VpcId", "Attribute"], {
  authorize: ({ VpcId }, read) => [on("DescribeVpcAttribute", VPC, VpcId, read)],
  run({ VpcId, Attribute }, context) {
    const vpc = require(VPC, VpcId, context);
    switch (Attribute) {
      case "enableDnsSupport":
        return { VpcId, EnableDnsSupport: { Value: vpc.enableDnsSupport } };
      case "enableDnsHostnames":
        return { VpcId, EnableDnsHostnames: { Value: vpc.enableDnsHostnames } };
      case "enableNetworkAddressUsageMetrics":
        return { VpcId, EnableNetworkAddressUsageMetrics: { Value: vpc.enableNetworkAddressUsageMetrics } };
      default:
        return refuse(ec2ParameterMissing, { parameter: "attribute" });
    }
  },
});
