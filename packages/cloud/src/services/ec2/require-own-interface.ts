import { ec2NotPermittedOnManaged, refuse } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { require } from "./find.js";
import type { NetworkInterfaceRow } from "./interface-tables.js";
import { NETWORK_INTERFACE } from "./kind.js";

/** An interface that the caller may change: not one of a service, unless it is that service. @throws Failure InvalidNetworkInterfaceID.NotFound, AuthFailure */
export function requireOwnInterface(id: string, read: Read): NetworkInterfaceRow {
  const row = require(NETWORK_INTERFACE, id, read);
  if (row.service !== undefined && row.service !== read.caller.role?.linkedService)
    refuse(ec2NotPermittedOnManaged, {});
  return row;
}
