import { parseMachineArn } from "../arn.js";
import { machineCheck } from "../check.js";
import { findStateMachine } from "../find.js";
import { operation } from "../operation.js";
import { aliases, padded, stateMachines, versions } from "../tables.js";

/**
 * Executions that run go on to their end, and stay to be described; versions and aliases go with the machine. What is not there is
 * deleted, too. Source: AWS Step Functions API reference, DeleteStateMachine.
 * DIFFERS: AWS shows the machine as DELETING while executions of it run; here its name is free at once.
 */
export const DeleteStateMachine = operation("DeleteStateMachine", {
  authorize: (input, read) => [machineCheck("DeleteStateMachine", input.stateMachineArn, read)],
  run(input, context) {
    const { store } = context;
    const machine = findStateMachine(parseMachineArn(input.stateMachineArn).text, context);
    if (!machine) return {};
    for (const row of store.list(aliases, "machine", machine.arn)) store.delete(aliases, aliases.key(row));
    for (const row of store.list(versions, "machine", machine.arn)) store.delete(versions, versions.key(row));
    store.delete(stateMachines, padded(machine.sequence));
    return {};
  },
});
