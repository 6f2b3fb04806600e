/** A network interface: with an address of its subnet and a hardware address of the form AWS gives. */
import { ec2GroupOfAnotherNetwork, refuse } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import { allocateAddress } from "./allocate-address.js";
import { newId } from "./ids.js";
import type { NetworkInterfaceRow } from "./interface-tables.js";
import { networkInterfaces } from "./interface-tables.js";
import type { InterfacePlace } from "./outside.js";
import { requireKnownGroup } from "./outside.js";
import type { Tags } from "./tables.js";
import { securityGroups } from "./tables.js";

interface InterfaceSpec {
  readonly place: InterfacePlace;
  readonly groups?: readonly string[];
  readonly address?: string;
  readonly description?: string;
  readonly type?: string;
  readonly tags?: Tags;
}

/** @throws Failure when a group is not there or of another VPC, and as {@link allocateAddress} */
export function makeInterface(spec: InterfaceSpec, context: Context): NetworkInterfaceRow {
  const { account, region, ids, store, caller } = context;
  const { place } = spec;
  const service = caller.role?.linkedService;
  const row: NetworkInterfaceRow = {
    account,
    region,
    id: newId(ids)("eni"),
    tags: spec.tags ?? {},
    vpcId: place.vpcId,
    subnetId: place.id,
    zone: place.zone,
    groups: groupsFor(spec.groups, place, context),
    address: allocateAddress(place, spec.address, context),
    mac: macOf(ids.hex(10)),
    description: spec.description ?? "",
    type: spec.type ?? "interface",
    sourceDestCheck: true,
    ...(service !== undefined && { requesterId: String(caller.context["aws:userid"] ?? service), service }),
  };
  store.put(networkInterfaces, row);
  return row;
}

/** The VPC's own group where none is given. @throws Failure InvalidParameter, InvalidGroup.NotFound */
export function groupsFor(
  asked: readonly string[] | undefined,
  place: InterfacePlace,
  context: Context,
): readonly string[] {
  if (!asked?.length) {
    const own = context.store.list(securityGroups, "vpc", place.vpcId).find(({ name }) => name === "default");
    return own ? [own.id] : [];
  }
  for (const id of asked) {
    const group = requireKnownGroup(id, context);
    if (group && !place.outside && group.vpcId !== place.vpcId) {
      refuse(ec2GroupOfAnotherNetwork, { group: id, subnet: place.id });
    }
  }
  return [...new Set(asked)];
}

const macOf = (hex: string) => ["0a", ...(hex.match(/../g) ?? [])].join(":");
