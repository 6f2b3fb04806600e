import { readDefinition } from "@understudy/asl";
import type { RevisionRow } from "../../services/states/tables.js";
import { perRow } from "../../store/per-row.js";

/** A revision's definition, read once for all executions. */
export const definitionOf = perRow(({ definition }: RevisionRow) => readDefinition(definition));
