import { ec2IdMalformed, refuse } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { require } from "./find.js";
import type { Kind } from "./kind.js";
import { kindOfId } from "./kind.js";
import type { Resource } from "./tables.js";

/** The resources of those ids, of whatever kind. @throws Failure for an id that is unknown or none at all */
export function requireTagged(ids: readonly string[], read: Read): readonly { kind: Kind; row: Resource }[] {
  return [...new Set(ids)].map((id) => {
    const kind = kindOfId(id) ?? refuse(ec2IdMalformed, { id }, undefined, { code: "InvalidID" });
    return { kind, row: require(kind, id, read) };
  });
}
