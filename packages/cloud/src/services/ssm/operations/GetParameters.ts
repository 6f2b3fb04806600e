import { parameterCheck } from "../check.js";
import { findParameter } from "../find-parameter.js";
import { operation } from "../operation.js";
import { versionOf } from "../versions.js";
import { wireParameter } from "../wire-parameter.js";

/** What is not there stands in `InvalidParameters`. Source: Systems Manager API reference, GetParameters. */
export const GetParameters = operation("GetParameters", {
  authorize: (input, read) => input.Names.map((name) => parameterCheck("ssm:GetParameters", name, read)),
  run(input, context) {
    const found = [...new Set(input.Names)].map((name) => {
      const { row, selector } = findParameter(name, context);
      const version = row && versionOf(row, selector);
      const options = { decrypt: input.WithDecryption, selector };
      return { name, wire: row && version && wireParameter(row, version, options, context) };
    });
    return {
      Parameters: found.flatMap(({ wire }) => wire ?? []),
      InvalidParameters: found.filter(({ wire }) => !wire).map(({ name }) => name),
    };
  },
});
