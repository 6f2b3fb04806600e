import { parameterCheck } from "../check.js";
import { requireParameter } from "../find-parameter.js";
import { operation } from "../operation.js";
import { parameters } from "../tables.js";

/** Source: Systems Manager API reference, DeleteParameter. */
export const DeleteParameter = operation("DeleteParameter", {
  authorize: (input, read) => [parameterCheck("ssm:DeleteParameter", input.Name, read)],
  run(input, context) {
    context.store.delete(parameters, requireParameter(input.Name, context).arn);
    return {};
  },
});
