import { namespaceCheck } from "../check.js";
import { requireNamespace } from "../find.js";
import { operation } from "../operation.js";
import { wireNamespace } from "../wire.js";

/** Source: AWS Cloud Map API reference, GetNamespace. */
export const GetNamespace = operation("GetNamespace", {
  authorize: (input, read) => [namespaceCheck("GetNamespace", input.Id, read)],
  run(input, context) {
    const row = requireNamespace(input.Id, context);
    return { Namespace: { ...wireNamespace(row, context.store), CreatorRequestId: row.creatorRequestId } };
  },
});
