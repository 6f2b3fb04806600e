import { refuse, statesListOfNothing, statesTypeNotSupported } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { parseArn, parseMachineArn } from "../arn.js";
import { machineCheck, resourceCheck } from "../check.js";
import { wireExecution } from "../execution/wire-execution.js";
import { requireMapRun, requireNamed } from "../find.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import type { ExecutionRow } from "../tables.js";
import { executionKey, executions, listKey } from "../tables.js";

/** Newest first. Source: AWS Step Functions API reference, ListExecutions. */
export const ListExecutions = operation("ListExecutions", {
  authorize({ stateMachineArn, mapRunArn }, read) {
    if (stateMachineArn !== undefined) return [machineCheck("ListExecutions", stateMachineArn, read)];
    return [resourceCheck("ListExecutions", parseArn(mapRunArn ?? "", "mapRun").text, read)];
  },
  run(input, context) {
    const { stateMachineArn, mapRunArn, statusFilter, redriveFilter } = input;
    if ((stateMachineArn === undefined) === (mapRunArn === undefined)) refuse(statesListOfNothing, {});
    const arn =
      stateMachineArn === undefined ? requireMapRun(mapRunArn ?? "", context).arn : listedOf(stateMachineArn, context);
    const wanted = (row: ExecutionRow) =>
      redriveFilter === undefined || row.redriveCount > 0 === (redriveFilter === "REDRIVEN");
    const list = (after: string | undefined, limit: number) => {
      const key = listKey(arn, statusFilter);
      if (redriveFilter === undefined) return context.store.list(executions, "list", key, { after, limit });
      return context.store.list(executions, "list", key, { after }).filter(wanted).slice(0, limit);
    };
    const { rows, end } = page(list, ({ sequence }) => executionKey(sequence), input);
    const shown = rows.map((row) => ({
      ...wireExecution(row),
      ...(row.itemCount !== undefined && { itemCount: row.itemCount }),
    }));
    return { executions: shown, ...end };
  },
});

/** What the executions are listed by: the machine, version or alias. @throws Failure for an express one */
function listedOf(stateMachineArn: string, context: Context): string {
  const { machine, version, alias } = requireNamed(parseMachineArn(stateMachineArn), context);
  if (machine.type === "EXPRESS") refuse(statesTypeNotSupported, {});
  return version?.arn ?? alias?.arn ?? machine.arn;
}
