import { on } from "../check.js";
import { refuseUnknown } from "../find.js";
import { interfacePermissions } from "../interface-tables.js";
import { NETWORK_INTERFACE } from "../kind.js";
import { operation } from "../operation.js";

/** Source: Amazon EC2 API reference, DeleteNetworkInterfacePermission. */
export const DeleteNetworkInterfacePermission = operation(
  "DeleteNetworkInterfacePermission",
  ["NetworkInterfacePermissionId", "Force"],
  {
    authorize({ NetworkInterfacePermissionId }, read) {
      const permission = read.store.get(interfacePermissions, NetworkInterfacePermissionId);
      return [on("DeleteNetworkInterfacePermission", NETWORK_INTERFACE, permission?.interfaceId, read)];
    },
    run({ NetworkInterfacePermissionId: id }, { store, account, region }) {
      const row = store.get(interfacePermissions, id);
      if (row?.account !== account || row.region !== region) refuseUnknown("network-interface-permission", id);
      store.delete(interfacePermissions, id);
      return { Return: true };
    },
  },
);
