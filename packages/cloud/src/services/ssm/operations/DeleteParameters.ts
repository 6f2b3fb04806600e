import { parameterCheck } from "../check.js";
import { findParameter } from "../find-parameter.js";
import { operation } from "../operation.js";
import { parameters } from "../tables.js";

/** What is not there stands in `InvalidParameters`. Source: Systems Manager API reference, DeleteParameters. */
export const DeleteParameters = operation("DeleteParameters", {
  authorize: (input, read) => input.Names.map((name) => parameterCheck("ssm:DeleteParameters", name, read)),
  run({ Names }, context) {
    const deleted = Names.filter((name) => {
      const { row } = findParameter(name, context);
      if (row) context.store.delete(parameters, row.arn);
      return row !== undefined;
    });
    return { DeletedParameters: deleted, InvalidParameters: Names.filter((name) => !deleted.includes(name)) };
  },
});
