import { notImplemented, refuse } from "@understudy/catalogue";
import { on, onEach, onNew } from "../check.js";
import { find } from "../find.js";
import { arnOf, NETWORK_INTERFACE, SECURITY_GROUP, SUBNET, VPC } from "../kind.js";
import { makeInterface } from "../make-interface.js";
import { operation } from "../operation.js";
import { requirePlace } from "../outside.js";
import { newTags } from "../tags.js";
import { wireInterface } from "../wire-interface.js";

/** Source: Amazon EC2 API reference, CreateNetworkInterface. DIFFERS: one IPv4 address; a client token is not remembered. */
export const CreateNetworkInterface = operation(
  "CreateNetworkInterface",
  ["SubnetId", "Description", "PrivateIpAddress", "PrivateIpAddresses", "Groups", "TagSpecifications", "ClientToken"],
  {
    authorize(input, read) {
      const subnet = find(SUBNET, input.SubnetId, read);
      const keys = {
        "ec2:Subnet": arnOf(SUBNET, input.SubnetId, read),
        ...(subnet && { "ec2:Vpc": arnOf(VPC, subnet.vpcId, read), "ec2:AvailabilityZone": subnet.zone }),
      };
      const { make, tag } = onNew("CreateNetworkInterface", NETWORK_INTERFACE, input, read, keys);
      return [
        make,
        on("CreateNetworkInterface", SUBNET, input.SubnetId, read),
        ...onEach("CreateNetworkInterface", SECURITY_GROUP, input.Groups, read),
        ...tag,
      ];
    },
    run(input, context) {
      const addresses = input.PrivateIpAddresses ?? [];
      if (addresses.length > 1) {
        refuse(notImplemented, { service: "EC2", operation: "CreateNetworkInterface:PrivateIpAddresses" });
      }
      const tags = newTags(NETWORK_INTERFACE, input);
      const place = requirePlace(input.SubnetId, context);
      const address = input.PrivateIpAddress ?? addresses[0]?.PrivateIpAddress;
      const spec = { place, groups: input.Groups, address, description: input.Description, tags };
      return { NetworkInterface: wireInterface(makeInterface(spec, context), context.store) };
    },
  },
);
