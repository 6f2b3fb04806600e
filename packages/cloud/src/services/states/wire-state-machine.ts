import { perRow } from "../../store/per-row.js";
import { variableReferences } from "./definition/variable-references.js";
import type { RevisionRow } from "./tables.js";

/** What DescribeStateMachine and DescribeStateMachineForExecution show alike of a revision. */
export const wireRevision = perRow((row: RevisionRow) => {
  const references = variableReferences(row.definition);
  return {
    definition: row.definition,
    roleArn: row.roleArn,
    loggingConfiguration: row.loggingConfiguration,
    tracingConfiguration: row.tracingConfiguration,
    encryptionConfiguration: row.encryptionConfiguration,
    ...(row.revisionId !== undefined && { revisionId: row.revisionId }),
    ...(Object.keys(references).length > 0 && { variableReferences: references }),
  };
});
