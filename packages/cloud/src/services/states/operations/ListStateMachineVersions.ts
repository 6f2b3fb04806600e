import { parseMachineArn } from "../arn.js";
import { machineCheck } from "../check.js";
import { requireStateMachine } from "../find.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { versions } from "../tables.js";

/** Newest first. Source: AWS Step Functions API reference, ListStateMachineVersions. */
export const ListStateMachineVersions = operation("ListStateMachineVersions", {
  authorize: (input, read) => [machineCheck("ListStateMachineVersions", input.stateMachineArn, read)],
  run(input, context) {
    const machine = requireStateMachine(parseMachineArn(input.stateMachineArn).text, context);
    const list = (after: string | undefined, limit: number) =>
      context.store.list(versions, "machine", machine.arn, { after, limit });
    const { rows, end } = page(list, versions.key, input);
    const shown = rows.map(({ arn, createdAt }) => ({
      stateMachineVersionArn: arn,
      creationDate: new Date(createdAt),
    }));
    return { stateMachineVersions: shown, ...end };
  },
});
