import { parameterCheck } from "../check.js";
import { requireParameter } from "../find-parameter.js";
import { operation } from "../operation.js";
import { parameters } from "../tables.js";
import { requireVersion } from "../versions.js";

/** Labels that the version does not carry stand in `InvalidLabels`. Source: Systems Manager API reference, UnlabelParameterVersion. */
export const UnlabelParameterVersion = operation("UnlabelParameterVersion", {
  authorize: (input, read) => [parameterCheck("ssm:UnlabelParameterVersion", input.Name, read)],
  run({ Name, ParameterVersion, Labels }, context) {
    const row = requireParameter(Name, context);
    const found = requireVersion(row, String(ParameterVersion));
    const labels = found.labels.filter((label) => !Labels.includes(label));
    const versions = row.versions.map((version) => (version === found ? { ...version, labels } : version));
    context.store.put(parameters, { ...row, versions });
    return {
      RemovedLabels: Labels.filter((label) => found.labels.includes(label)),
      InvalidLabels: Labels.filter((label) => !found.labels.includes(label)),
    };
  },
});
