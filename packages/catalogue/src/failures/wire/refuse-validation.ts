import { refuse } from "../../failure.js";
import { describeViolation } from "./describe-violation.js";
import { validation } from "./validation.js";
import type { Violation } from "./violation.js";

/**
 * Error code of a broken constraint by service. Where several stand, an operation gives the first that it declares, else the
 * last (CloudWatch Logs: old operations InvalidParameterException, new ones ValidationException; recorded).
 */
const codes: { readonly [service: string]: readonly string[] } = {
  iam: ["ValidationError"],
  sts: ["ValidationError"],
  cloudwatch: ["ValidationError"],
  elasticloadbalancing: ["ValidationError"],
  servicediscovery: ["InvalidInput"],
  ecs: ["InvalidParameterException"],
  ecr: ["InvalidParameterException"],
  logs: ["InvalidParameterException", "ValidationException"],
};

/**
 * Raises AWS's `N validation errors detected: …` for an input that breaks its model.
 * @param service as in its model: `iam`, `ecs`.
 * @param declared the names of the errors that the operation declares, where known (`OperationModel.errors`).
 * @throws Failure with the code that the service uses for it.
 */
export function refuseValidation(
  service: string,
  violations: readonly Violation[],
  declared: readonly string[] = [],
): never {
  const known = codes[service] ?? ["ValidationException"];
  const values = {
    count: String(violations.length),
    plural: violations.length === 1 ? "" : "s",
    violations: violations.map(describeViolation).join("; "),
  };
  refuse(validation, values, undefined, { code: known.find((code) => declared.includes(code)) ?? known.at(-1) });
}
