import { ec2InterfaceInUse, refuse } from "@understudy/catalogue";
import { elasticIps } from "../address-tables.js";
import { on } from "../check.js";
import { interfacePermissions, networkInterfaces } from "../interface-tables.js";
import { NETWORK_INTERFACE } from "../kind.js";
import { operation } from "../operation.js";
import { requireOwnInterface } from "../require-own-interface.js";

/** Source: Amazon EC2 API reference, DeleteNetworkInterface: it must be detached first. */
export const DeleteNetworkInterface = operation("DeleteNetworkInterface", ["NetworkInterfaceId"], {
  authorize: ({ NetworkInterfaceId }, read) => [
    on("DeleteNetworkInterface", NETWORK_INTERFACE, NetworkInterfaceId, read),
  ],
  run({ NetworkInterfaceId }, context) {
    const { store } = context;
    const { id, attachment } = requireOwnInterface(NetworkInterfaceId, context);
    if (attachment) refuse(ec2InterfaceInUse, { id });
    for (const permission of store.list(interfacePermissions, "interface", id)) {
      store.delete(interfacePermissions, permission.id);
    }
    for (const elastic of store.list(elasticIps, "interface", id)) {
      const { interfaceId: _interfaceId, associationId: _associationId, ...free } = elastic;
      store.put(elasticIps, free);
    }
    store.delete(networkInterfaces, id);
    return {};
  },
});
