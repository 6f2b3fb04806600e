import { on } from "../check.js";
import { require } from "../find.js";
import { VPC } from "../kind.js";
import { operation } from "../operation.js";
import { vpcs } from "../tables.js";

/** Source: Amazon EC2 API reference, ModifyVpcAttribute. */
export const ModifyVpcAttribute = operation(
  "ModifyVpcAttribute",
  ["VpcId", "EnableDnsHostnames", "EnableDnsSupport", "EnableNetworkAddressUsageMetrics"],
  {
    authorize: ({ VpcId }, read) => [on("ModifyVpcAttribute", VPC, VpcId, read)],
    run(input, context) {
      const vpc = require(VPC, input.VpcId, context);
      context.store.put(vpcs, {
        ...vpc,
        enableDnsHostnames: input.EnableDnsHostnames?.Value ?? vpc.enableDnsHostnames,
        enableDnsSupport: input.EnableDnsSupport?.Value ?? vpc.enableDnsSupport,
        enableNetworkAddressUsageMetrics:
          input.EnableNetworkAddressUsageMetrics?.Value ?? vpc.enableNetworkAddressUsageMetrics,
      });
      return {};
    },
  },
);
