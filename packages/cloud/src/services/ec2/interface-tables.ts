/** Network interfaces, and what stands on them. */
import { table } from "../../store/table.js";
import type { Place, Resource } from "./tables.js";
import { regionKey } from "./tables.js";

export interface InterfaceAttachment {
  readonly id: string;
  /** The account that owns the instance; AWS's name for a service's. */
  readonly ownerId: string;
  readonly instanceId?: string;
  readonly deviceIndex: number;
  readonly deleteOnTermination: boolean;
  /** ms since epoch. */
  readonly attachedAt: number;
}

export interface NetworkInterfaceRow extends Resource {
  readonly vpcId: string;
  readonly subnetId: string;
  readonly zone: string;
  /** IPv4 address in the subnet. */
  readonly address: string;
  readonly mac: string;
  readonly groups: readonly string[];
  readonly description: string;
  /** `interface`, `nat_gateway`, `vpc_endpoint`. */
  readonly type: string;
  readonly sourceDestCheck: boolean;
  /** Who had it made, where that was a service: the user id of its role's session. */
  readonly requesterId?: string;
  /** That service: only it may change the interface. `ecs.amazonaws.com`. */
  readonly service?: string;
  readonly attachment?: InterfaceAttachment;
  /** Public address that AWS lent it; elastic ones are found by their own rows. */
  readonly publicAddress?: string;
}

/** Who else may attach an interface. */
export interface InterfacePermissionRow extends Place {
  readonly id: string;
  readonly interfaceId: string;
  readonly awsAccountId?: string;
  readonly awsService?: string;
  readonly permission: "INSTANCE-ATTACH" | "EIP-ASSOCIATE";
}

/** Where the search for a free address of a subnet goes on. */
export interface AddressCursorRow {
  readonly subnetId: string;
  /** Number of addresses after the subnet's first. */
  readonly next: number;
}

export const networkInterfaces = table<NetworkInterfaceRow>()({
  name: "ec2.network-interface",
  key: ({ id }) => id,
  indexes: {
    region: regionKey,
    vpc: ({ vpcId }) => vpcId,
    subnet: ({ subnetId }) => subnetId,
    group: ({ groups }) => groups,
    address: ({ subnetId, address }) => addressKey(subnetId, address),
    instance: ({ attachment }) => attachment?.instanceId,
    attachment: ({ attachment }) => attachment?.id,
  },
});

export const addressKey = (subnetId: string, address: string) => `${subnetId} ${address}`;

export const interfacePermissions = table<InterfacePermissionRow>()({
  name: "ec2.network-interface-permission",
  key: ({ id }) => id,
  indexes: { region: regionKey, interface: ({ interfaceId }) => interfaceId },
});

export const addressCursors = table<AddressCursorRow>()({
  name: "ec2.address-cursor",
  key: ({ subnetId }) => subnetId,
});
