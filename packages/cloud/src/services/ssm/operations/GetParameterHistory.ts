import { parameterCheck } from "../check.js";
import { requireParameter } from "../find-parameter.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { wireHistory } from "../wire-parameter.js";

/** Oldest first. Source: Systems Manager API reference, GetParameterHistory. */
export const GetParameterHistory = operation("GetParameterHistory", {
  authorize: (input, read) => [parameterCheck("ssm:GetParameterHistory", input.Name, read)],
  run(input, context) {
    const row = requireParameter(input.Name, context);
    const { items, NextToken } = page(row.versions, input, "history", 50);
    return { Parameters: items.map((version) => wireHistory(row, version, input.WithDecryption, context)), NextToken };
  },
});
