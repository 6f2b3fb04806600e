/**
 * Subnets and security groups that this stand-in was never told of.
 * DIFFERS: AWS knows every id, and refuses another's. Here many try ECS with ids that are made up (`subnet-1`), or that a template
 * of theirs holds. So a service of AWS, acting through its service-linked role, may name an id that was never known here: it is
 * taken as lying outside of what is known, in the default VPC, with addresses of 10.0.0.0/8. An id that was deleted here is refused.
 */
import type { Read } from "../../gate/operation.js";
import { findDefaultVpc } from "./default-vpc.js";
import { find, require } from "./find.js";
import { SECURITY_GROUP, SUBNET } from "./kind.js";
import type { SecurityGroupRow, SubnetRow } from "./tables.js";
import { deleted, regionKey } from "./tables.js";
import { zonesOf } from "./zones.js";

/** Where an interface is to be. */
export interface InterfacePlace extends Pick<SubnetRow, "id" | "vpcId" | "cidr" | "zone"> {
  /** Those that take their addresses from one range have one of these. */
  readonly pool: string;
  readonly outside: boolean;
}

/** @throws Failure InvalidSubnetID.NotFound, InvalidSubnetID.Malformed */
export function requirePlace(id: string, read: Read): InterfacePlace {
  const known = find(SUBNET, id, read) ?? (mayName(id, read) ? undefined : require(SUBNET, id, read));
  if (known) return { ...known, pool: known.id, outside: false };
  const zone = zonesOf(read.region)[0]?.name ?? read.region;
  const vpcId = findDefaultVpc(read)?.id ?? "vpc-outside";
  return { id, vpcId, cidr: "10.0.0.0/8", zone, pool: `outside ${regionKey(read)}`, outside: true };
}

/** The group of that id, or undefined where it lies outside. @throws Failure InvalidGroup.NotFound, InvalidGroupId.Malformed */
export function requireKnownGroup(id: string, read: Read): SecurityGroupRow | undefined {
  return find(SECURITY_GROUP, id, read) ?? (mayName(id, read) ? undefined : require(SECURITY_GROUP, id, read));
}

function mayName(id: string, read: Read): boolean {
  return read.caller.role?.linkedService !== undefined && !wasHere(id, read);
}

/** Whether a subnet or security group of that id was deleted here. */
export function wasHere(id: string, { store, account, region }: Pick<Read, "store" | "account" | "region">): boolean {
  const row = store.get(deleted, id);
  return row?.account === account && row.region === region;
}
