import { refuse, serviceDiscoveryOperationNotFound } from "@understudy/catalogue";
import { anyCheck } from "../check.js";
import { operation } from "../operation.js";
import { statusOf } from "../start-operation.js";
import { operations, placeKey } from "../tables.js";

/** Source: AWS Cloud Map API reference, GetOperation. */
export const GetOperation = operation("GetOperation", {
  authorize: () => [anyCheck("GetOperation")],
  run(input, context) {
    const found = context.store.get(operations, input.OperationId);
    const row =
      found && placeKey(found) === placeKey(context)
        ? found
        : refuse(serviceDiscoveryOperationNotFound, { operation: input.OperationId });
    return {
      Operation: {
        Id: row.id,
        OwnerAccount: row.account,
        Type: row.type,
        Status: statusOf(row, context.now),
        CreateDate: new Date(row.createdAt),
        UpdateDate: new Date(row.createdAt),
        Targets: { ...row.targets },
      },
    };
  },
});
