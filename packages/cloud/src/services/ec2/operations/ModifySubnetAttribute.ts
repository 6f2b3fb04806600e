import { on } from "../check.js";
import { require } from "../find.js";
import { SUBNET } from "../kind.js";
import { operation } from "../operation.js";
import { subnets } from "../tables.js";

/** Source: Amazon EC2 API reference, ModifySubnetAttribute. */
export const ModifySubnetAttribute = operation(
  "ModifySubnetAttribute",
  [
    "SubnetId",
    "MapPublicIpOnLaunch",
    "PrivateDnsHostnameTypeOnLaunch",
    "EnableResourceNameDnsARecordOnLaunch",
    "EnableResourceNameDnsAAAARecordOnLaunch",
  ],
  {
    authorize: ({ SubnetId }, read) => [on("ModifySubnetAttribute", SUBNET, SubnetId, read)],
    run(input, context) {
      const subnet = require(SUBNET, input.SubnetId, context);
      const names = subnet.privateDnsNameOptions;
      context.store.put(subnets, {
        ...subnet,
        mapPublicIpOnLaunch: input.MapPublicIpOnLaunch?.Value ?? subnet.mapPublicIpOnLaunch,
        privateDnsNameOptions: {
          HostnameType: input.PrivateDnsHostnameTypeOnLaunch ?? names.HostnameType,
          EnableResourceNameDnsARecord:
            input.EnableResourceNameDnsARecordOnLaunch?.Value ?? names.EnableResourceNameDnsARecord,
          EnableResourceNameDnsAAAARecord:
            input.EnableResourceNameDnsAAAARecordOnLaunch?.Value ?? names.EnableResourceNameDnsAAAARecord,
        },
      });
      return {};
    },
  },
);
