import { parseMachineArn } from "../arn.js";
import { machineCheck } from "../check.js";
import { requireNamed } from "../find.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { aliases } from "../tables.js";

/** Of a machine, or of those of its aliases that route to a version. Source: AWS Step Functions API reference, ListStateMachineAliases. */
export const ListStateMachineAliases = operation("ListStateMachineAliases", {
  authorize: (input, read) => [machineCheck("ListStateMachineAliases", input.stateMachineArn, read)],
  run(input, { store, ...context }) {
    const { machine, version } = requireNamed(parseMachineArn(input.stateMachineArn), { store, ...context });
    const list = (after: string | undefined, limit: number) =>
      version
        ? store.list(aliases, "version", version.arn, { after, limit })
        : store.list(aliases, "machine", machine.arn, { after, limit });
    const { rows, end } = page(list, ({ arn }) => arn, input);
    const shown = rows.map(({ arn, createdAt }) => ({ stateMachineAliasArn: arn, creationDate: new Date(createdAt) }));
    return { stateMachineAliases: shown, ...end };
  },
});
