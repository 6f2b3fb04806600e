import { refuse, ssmParameterNotFound } from "@understudy/catalogue";
import { parameterCheck } from "../check.js";
import { findParameter } from "../find-parameter.js";
import { operation } from "../operation.js";
import { requireVersion } from "../versions.js";
import { wireParameter } from "../wire-parameter.js";

/** By name or ARN, with `:version` or `:label`. Source: Systems Manager API reference, GetParameter. */
export const GetParameter = operation("GetParameter", {
  authorize: (input, read) => [parameterCheck("ssm:GetParameter", input.Name, read)],
  run(input, context) {
    const { row, selector } = findParameter(input.Name, context);
    if (!row) return refuse(ssmParameterNotFound, {});
    const version = requireVersion(row, selector);
    return { Parameter: wireParameter(row, version, { decrypt: input.WithDecryption, selector }, context) };
  },
});
