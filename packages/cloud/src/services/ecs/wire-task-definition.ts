import type { TaskDefinition } from "@aws-sdk/client-ecs";
import { perRow } from "../../store/per-row.js";
import type { TaskDefinitionRow } from "./tables.js";
import { date } from "./time.js";

/** A task definition as the API shows it. */
export const wireTaskDefinition = perRow(
  (row: TaskDefinitionRow): TaskDefinition => ({
    ...row.definition,
    status: row.status,
    registeredAt: date(row.registeredAt),
    registeredBy: row.registeredBy,
    ...(row.deleteRequestedAt !== undefined && { deleteRequestedAt: date(row.deleteRequestedAt) }),
    ...(row.deregisteredAt !== undefined && { deregisteredAt: date(row.deregisteredAt) }),
  }),
);
