import type { Read } from "../../gate/operation.js";
import { refuseUnknown } from "./find.js";
import type { RouteTableAssociation, RouteTableRow } from "./tables.js";
import { routeTables } from "./tables.js";

interface Associated {
  readonly table: RouteTableRow;
  readonly association: RouteTableAssociation;
}

/** A route table by the id of one of its associations. */
export function findAssociation(id: string, { store, account, region }: Read): Associated | undefined {
  const [table] = store.list(routeTables, "association", id);
  if (!table || table.account !== account || table.region !== region) return undefined;
  const association = table.associations.find((one) => one.id === id);
  return association && { table, association };
}

/** @throws Failure InvalidAssociationID.NotFound */
export function requireAssociation(id: string, read: Read): Associated {
  return findAssociation(id, read) ?? refuseUnknown("route-table-association", id);
}
