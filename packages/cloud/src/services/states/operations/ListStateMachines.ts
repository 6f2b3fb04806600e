import { listCheck } from "../check.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { padded, placeKey, stateMachines } from "../tables.js";

/** Source: AWS Step Functions API reference, ListStateMachines. */
export const ListStateMachines = operation("ListStateMachines", {
  authorize: (_input, read) => [listCheck("ListStateMachines", "stateMachine", read)],
  run(input, context) {
    const list = (after: string | undefined, limit: number) =>
      context.store.list(stateMachines, "place", placeKey(context), { after, limit });
    const { rows, end } = page(list, ({ sequence }) => padded(sequence), input);
    const shown = rows.map(({ arn, name, type, createdAt }) => ({
      stateMachineArn: arn,
      name,
      type,
      creationDate: new Date(createdAt),
    }));
    return { stateMachines: shown, ...end };
  },
});
