import { on, onEach } from "../check.js";
import { networkInterfaces } from "../interface-tables.js";
import { NETWORK_INTERFACE, SECURITY_GROUP } from "../kind.js";
import { groupsFor } from "../make-interface.js";
import { operation } from "../operation.js";
import { requirePlace } from "../outside.js";
import { requireOwnInterface } from "../require-own-interface.js";

/** Source: Amazon EC2 API reference, ModifyNetworkInterfaceAttribute. */
export const ModifyNetworkInterfaceAttribute = operation(
  "ModifyNetworkInterfaceAttribute",
  ["NetworkInterfaceId", "Description", "Groups", "SourceDestCheck", "Attachment"],
  {
    authorize: ({ NetworkInterfaceId, Groups }, read) => [
      on("ModifyNetworkInterfaceAttribute", NETWORK_INTERFACE, NetworkInterfaceId, read),
      ...onEach("ModifyNetworkInterfaceAttribute", SECURITY_GROUP, Groups, read),
    ],
    run(input, context) {
      const row = requireOwnInterface(input.NetworkInterfaceId, context);
      const deleteOnTermination = input.Attachment?.DeleteOnTermination;
      context.store.put(networkInterfaces, {
        ...row,
        description: input.Description?.Value ?? row.description,
        groups: input.Groups ? groupsFor(input.Groups, requirePlace(row.subnetId, context), context) : row.groups,
        sourceDestCheck: input.SourceDestCheck?.Value ?? row.sourceDestCheck,
        ...(row.attachment &&
          deleteOnTermination !== undefined && { attachment: { ...row.attachment, deleteOnTermination } }),
      });
      return {};
    },
  },
);
