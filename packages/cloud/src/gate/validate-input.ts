/** Step 2 of the gate: the shape and constraints of the model. */
import { refuseValidation } from "@understudy/catalogue";
import type { ServiceModel } from "../model/model.js";
import { validate } from "../model/validate.js";

/** @throws Failure that lists every violation, as AWS does. */
export function validateInput(model: ServiceModel, operation: string, input: unknown): void {
  const violations = validate(model, operation, input ?? {});
  if (violations.length > 0) refuseValidation(model.service, violations, model.operations[operation]?.errors);
}
