/**
 * A service attaches an interface of the account to a machine of its own, as AWS Fargate does for a task. It acts in its own
 * account, by the permission that it was given (CreateNetworkInterfacePermission): nothing that IAM decides here.
 */
import type { Store } from "../../store/store.js";
import { writeAddress } from "./cidr.js";
import type { NetworkInterfaceRow } from "./interface-tables.js";
import { interfacePermissions, networkInterfaces } from "./interface-tables.js";

interface Machine {
  /** The service's own account. */
  readonly ownerId: string;
  /** `eni-attach-…` */
  readonly attachmentId: string;
  readonly publicAddress: boolean;
}

/** Does nothing where the interface is attached, or the account was not let. @param now ms since epoch */
export function attachToService(interfaceId: string, machine: Machine, store: Store, now: number): void {
  const row = store.get(networkInterfaces, interfaceId);
  const let_ = store.list(interfacePermissions, "interface", interfaceId);
  if (!row || row.attachment || !let_.some(({ awsAccountId }) => awsAccountId === machine.ownerId)) return;
  store.put(networkInterfaces, {
    ...row,
    attachment: {
      id: machine.attachmentId,
      ownerId: machine.ownerId,
      deviceIndex: 1,
      deleteOnTermination: false,
      attachedAt: now,
    },
    ...(machine.publicAddress && { publicAddress: publicAddressOf(row) }),
  });
}

/** The machine has gone: the interface is the account's to delete. */
export function detachFromService(interfaceId: string, store: Store): void {
  const row = store.get(networkInterfaces, interfaceId);
  if (!row) return;
  const { attachment: _attachment, publicAddress: _publicAddress, ...rest } = row;
  store.put(networkInterfaces, rest);
}

/** A public address that follows from the interface's id, in 54.0.0.0/8, where AWS has many. Nothing answers there. */
export function publicAddressOf({ id }: Pick<NetworkInterfaceRow, "id">): string {
  return writeAddress(54 * 2 ** 24 + (Number.parseInt(id.slice(-6), 16) % 2 ** 24));
}
