import type { NetworkInterfacePermission } from "@aws-sdk/client-ec2";
import type { InterfacePermissionRow } from "./interface-tables.js";

/** A permission to attach an interface, as the API shows it. */
export function wirePermission(row: InterfacePermissionRow): NetworkInterfacePermission {
  return {
    NetworkInterfacePermissionId: row.id,
    NetworkInterfaceId: row.interfaceId,
    AwsAccountId: row.awsAccountId,
    AwsService: row.awsService,
    Permission: row.permission,
    PermissionState: { State: "granted" },
  };
}
