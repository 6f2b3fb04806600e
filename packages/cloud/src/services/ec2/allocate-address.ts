import { ec2AddressInUse, ec2AddressOutsideSubnet, ec2InsufficientAddresses, refuse } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import { parseAddress, parseCidr, writeAddress } from "./cidr.js";
import { addressCursors, addressKey, networkInterfaces } from "./interface-tables.js";
import type { InterfacePlace } from "./outside.js";

/** AWS keeps a subnet's first four addresses and its last. Source: Amazon VPC User Guide, "Subnet CIDR blocks". */
const KEPT_FIRST = 4;

/**
 * A free address of a subnet: that asked for, or the next after the last that was given. DIFFERS: AWS's order cannot be told.
 * @throws Failure InvalidIPAddress.InUse, InvalidParameterValue, InsufficientFreeAddressesInSubnet
 */
export function allocateAddress(place: InterfacePlace, asked: string | undefined, { store }: Context): string {
  const { first, size } = parseCidr(place.cidr) ?? { first: 0, size: 0 };
  const isFree = (address: string) => store.count(networkInterfaces, "address", addressKey(place.id, address)) === 0;
  const usable = size - KEPT_FIRST - 1;
  if (asked !== undefined) {
    const offset = (parseAddress(asked) ?? -1) - first - KEPT_FIRST;
    if (offset < 0 || offset >= usable) refuse(ec2AddressOutsideSubnet, {});
    return isFree(asked) ? asked : refuse(ec2AddressInUse, { address: asked });
  }
  const start = store.get(addressCursors, place.pool)?.next ?? 0;
  for (let tried = 0; tried < usable; tried += 1) {
    const offset = (start + tried) % usable;
    const address = writeAddress(first + KEPT_FIRST + offset);
    if (!isFree(address)) continue;
    store.put(addressCursors, { subnetId: place.pool, next: offset + 1 });
    return address;
  }
  return refuse(ec2InsufficientAddresses, {});
}
