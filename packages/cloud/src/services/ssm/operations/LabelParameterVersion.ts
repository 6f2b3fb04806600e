import { refuse, ssmTooManyLabels } from "@understudy/catalogue";
import { parameterCheck } from "../check.js";
import { requireParameter } from "../find-parameter.js";
import { operation } from "../operation.js";
import { parameters } from "../tables.js";
import { requireVersion } from "../versions.js";

const LABELS_PER_VERSION = 10;

/** A label is on one version at a time. Source: Systems Manager API reference, LabelParameterVersion. */
export const LabelParameterVersion = operation("LabelParameterVersion", {
  authorize: (input, read) => [parameterCheck("ssm:LabelParameterVersion", input.Name, read)],
  run(input, context) {
    const row = requireParameter(input.Name, context);
    const { version: number } = requireVersion(row, input.ParameterVersion?.toString());
    const labels = input.Labels.filter(isLabel);
    const versions = row.versions.map((version) => {
      const others = version.labels.filter((label) => !labels.includes(label));
      return { ...version, labels: version.version === number ? [...others, ...labels] : others };
    });
    if (versions.some((version) => version.labels.length > LABELS_PER_VERSION)) refuse(ssmTooManyLabels, {});
    context.store.put(parameters, { ...row, versions });
    return { InvalidLabels: input.Labels.filter((label) => !isLabel(label)), ParameterVersion: number };
  },
});

/** Letters, digits and `.-_`, not first a digit, `aws` or `ssm`. */
const isLabel = (label: string) => /^(?!aws|ssm|\d)[A-Za-z0-9_.-]+$/i.test(label);
