import { onNothing } from "../check.js";
import { filtered } from "../filters.js";
import { refuseUnknown } from "../find.js";
import { interfacePermissions } from "../interface-tables.js";
import { pageOf } from "../listing.js";
import { operation } from "../operation.js";
import { regionKey } from "../tables.js";
import { wirePermission } from "../wire-permission.js";

/** Source: Amazon EC2 API reference, DescribeNetworkInterfacePermissions. */
export const DescribeNetworkInterfacePermissions = operation(
  "DescribeNetworkInterfacePermissions",
  ["NetworkInterfacePermissionIds", "Filters", "NextToken", "MaxResults"],
  {
    authorize: (_input, read) => onNothing("DescribeNetworkInterfacePermissions", read),
    run(input, context) {
      const asked = input.NetworkInterfacePermissionIds ?? [];
      const all = context.store.list(interfacePermissions, "region", regionKey(context));
      const missing = asked.find((id) => !all.some((row) => row.id === id));
      if (missing !== undefined) refuseUnknown("network-interface-permission", missing);
      const rows = all
        .filter(({ id }) => asked.length === 0 || asked.includes(id))
        .map((row) => ({ ...row, tags: {} }));
      const found = filtered(rows, input.Filters, {
        "network-interface-permission.network-interface-permission-id": ({ id }) => id,
        "network-interface-permission.network-interface-id": ({ interfaceId }) => interfaceId,
        "network-interface-permission.aws-account-id": ({ awsAccountId }) => awsAccountId,
        "network-interface-permission.aws-service": ({ awsService }) => awsService,
        "network-interface-permission.permission": ({ permission }) => permission,
      });
      const { items, NextToken } = pageOf(found, input, "network-interface-permission");
      return { NetworkInterfacePermissions: items.map(wirePermission), NextToken };
    },
  },
);
