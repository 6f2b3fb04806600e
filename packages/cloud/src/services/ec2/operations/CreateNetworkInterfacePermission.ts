import { ec2ParameterMissing, refuse } from "@understudy/catalogue";
import { on } from "../check.js";
import { newId } from "../ids.js";
import type { InterfacePermissionRow } from "../interface-tables.js";
import { interfacePermissions } from "../interface-tables.js";
import { NETWORK_INTERFACE } from "../kind.js";
import { operation } from "../operation.js";
import { requireOwnInterface } from "../require-own-interface.js";
import { wirePermission } from "../wire-permission.js";

/** Source: Amazon EC2 API reference, CreateNetworkInterfacePermission. */
export const CreateNetworkInterfacePermission = operation(
  "CreateNetworkInterfacePermission",
  ["NetworkInterfaceId", "AwsAccountId", "AwsService", "Permission"],
  {
    authorize({ NetworkInterfaceId, AwsService, Permission }, read) {
      const keys = {
        "ec2:Permission": Permission,
        ...(AwsService !== undefined && { "ec2:AuthorizedService": AwsService }),
      };
      return [on("CreateNetworkInterfacePermission", NETWORK_INTERFACE, NetworkInterfaceId, read, keys)];
    },
    run(input, context) {
      const { account, region, store, ids } = context;
      const { id } = requireOwnInterface(input.NetworkInterfaceId, context);
      if (input.AwsAccountId === undefined && input.AwsService === undefined) {
        refuse(ec2ParameterMissing, { parameter: "awsAccountId" });
      }
      const row: InterfacePermissionRow = {
        account,
        region,
        id: newId(ids)("eni-perm"),
        interfaceId: id,
        permission: input.Permission,
        ...(input.AwsAccountId !== undefined && { awsAccountId: input.AwsAccountId }),
        ...(input.AwsService !== undefined && { awsService: input.AwsService }),
      };
      store.put(interfacePermissions, row);
      return { InterfacePermission: wirePermission(row) };
    },
  },
);
