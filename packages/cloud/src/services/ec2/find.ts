import { ec2IdMalformed, ec2IdNotFound, ec2IdOfAnotherKind, ec2Ids, refuse } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import type { Kind } from "./kind.js";
import type { Resource } from "./tables.js";

/** The resource of that id in the caller's account and Region. */
export function find<Row extends Resource>(
  { table }: Kind<Row>,
  id: string | undefined,
  read: Pick<Read, "store" | "account" | "region">,
): Row | undefined {
  const row = id === undefined ? undefined : read.store.get(table, id);
  return row && row.account === read.account && row.region === read.region ? row : undefined;
}

/** As {@link find}. @throws Failure Invalid….Malformed, Invalid….NotFound */
export function require<Row extends Resource>(kind: Kind<Row>, id: string, read: Read): Row {
  checkId(kind, id);
  return find(kind, id, read) ?? refuseUnknown(kind.type, id);
}

/** @throws Failure Invalid….Malformed, when the id is none of that kind: prefix, then 8 or 17 hexadecimal digits. */
export function checkId({ type, prefix }: Pick<Kind, "type" | "prefix">, id: string): void {
  const code = ec2Ids[type].malformed;
  if (!id.startsWith(`${prefix}-`)) refuse(ec2IdOfAnotherKind, { id, prefix }, undefined, { code });
  if (!/^([0-9a-f]{8}|[0-9a-f]{17})$/.test(id.slice(prefix.length + 1))) {
    refuse(ec2IdMalformed, { id }, undefined, { code });
  }
}

/** @throws Failure Invalid….NotFound */
export function refuseUnknown(type: keyof typeof ec2Ids, id: string): never {
  const { what, notFound } = ec2Ids[type];
  refuse(ec2IdNotFound, { what, id }, undefined, { code: notFound });
}
