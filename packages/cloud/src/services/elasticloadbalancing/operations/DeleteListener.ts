import { resourceCheck } from "../check.js";
import { deleteListener } from "../delete-listener.js";
import { requireListener } from "../find.js";
import { operation } from "../operation.js";

/** Deletes a listener with its rules. Source: Elastic Load Balancing API reference, DeleteListener. */
export const DeleteListener = operation("DeleteListener", {
  authorize: (input, read) => [resourceCheck("DeleteListener", input.ListenerArn, read)],
  run(input, context) {
    deleteListener(requireListener(input.ListenerArn, context), context.store);
    return {};
  },
});
