import { ec2DependencyViolation, ec2Ids, refuse } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import type { Kind } from "./kind.js";
import type { Resource } from "./tables.js";
import { deleted } from "./tables.js";

/** Deletes a resource, and remembers that its id was here. */
export function remove<Row extends Resource>({ table }: Kind<Row>, row: Row, { store }: Pick<Context, "store">): void {
  const { id, account, region } = row;
  store.delete(table, id);
  store.put(deleted, { id, account, region });
}

/** @throws Failure DependencyViolation */
export function refuseDependency({ type }: Pick<Kind, "type">, id: string): never {
  const { what, dependency = what }: { what: string; dependency?: string } = ec2Ids[type];
  refuse(ec2DependencyViolation, { what: dependency, id });
}
