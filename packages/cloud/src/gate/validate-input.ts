/** Step 2 of the gate: the shape and constraints of the model. */

import type { Violation } from "@understudy/catalogue";
import {
  invalidInputFor,
  invalidS3InputFor,
  logsNameTooLong,
  refuse,
  refuseEcsValue,
  refuseInvalidEc2Input,
  refuseValidation,
} from "@understudy/catalogue";
import type { ServiceModel } from "../model/model.js";
import { validate } from "../model/validate.js";

/** @throws Failure that lists every violation, as AWS does. */
export function validateInput(model: ServiceModel, operation: string, input: unknown): void {
  const violations = validate(model, operation, input ?? {});
  if (violations.length === 0) return;
  // AWS: Logs has words of its own for names that are too long (recorded).
  if (model.service === "logs" && violations.every(isLongLogName)) refuse(logsNameTooLong, {});
  const [first] = violations;
  if (model.service === "organizations" && first) refuse(invalidInputFor(first), {});
  if (model.service === "ecs" && first) refuseEcsValue(first, operation);
  if (model.service === "s3" && first) refuse(invalidS3InputFor(first), {});
  if (model.service === "ec2" && first) refuseInvalidEc2Input(first);
  refuseValidation(model.service, violations, model.operations[operation]?.errors);
}

function isLongLogName({ path, constraint }: Violation): boolean {
  return constraint.kind === "max-length" && (path === "logGroupName" || path === "logStreamName");
}
