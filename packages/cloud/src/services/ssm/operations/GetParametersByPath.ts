import type { Check, Read } from "../../../gate/operation.js";
import { checkFilters, PATH_KEYS, passesFilters } from "../filters.js";
import { parameterArn } from "../find-parameter.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { checkPath, isUnder } from "../path.js";
import type { ParameterRow, ParameterVersion } from "../tables.js";
import { parameters, regionKey } from "../tables.js";
import { latest } from "../versions.js";
import { wireParameter } from "../wire-parameter.js";

/**
 * Asked for is the path alone: who may read it reads what lies under it, even what is denied by name.
 * Source: Systems Manager API reference, GetParametersByPath; the ARN without a last slash: quoted in public notes.
 */
export const GetParametersByPath = operation("GetParametersByPath", {
  authorize: (input, read) => [pathCheck(input.Path, input.Recursive ?? false, read)],
  run(input, context) {
    const { Path, Recursive = false, ParameterFilters = [] } = input;
    checkPath(Path);
    checkFilters(ParameterFilters, PATH_KEYS, (key) => key === "Label");
    const rows = context.store
      .list(parameters, "region", regionKey(context.account, context.region))
      .filter((row) => isUnder(row.name, Path, Recursive) && passesFilters(row, ParameterFilters));
    const { items, NextToken } = page(rows, input, "path", 10);
    const labels = ParameterFilters.find(({ Key }) => Key === "Label")?.Values ?? [];
    const shown = items.map((row) =>
      wireParameter(row, labelled(row, labels), { decrypt: input.WithDecryption }, context),
    );
    return { Parameters: shown, NextToken };
  },
});

function pathCheck(path: string, recursive: boolean, read: Read): Check {
  const resource = parameterArn(read, path.length > 1 ? path.replace(/\/$/, "") : path);
  return { action: "ssm:GetParametersByPath", resource, context: { "ssm:Recursive": String(recursive) } };
}

/** The version with one of the labels; the latest when none is asked for. */
function labelled(row: ParameterRow, labels: readonly string[]): ParameterVersion {
  return row.versions.find((version) => version.labels.some((label) => labels.includes(label))) ?? latest(row);
}
