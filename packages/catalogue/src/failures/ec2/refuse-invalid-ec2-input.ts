import { refuse } from "../../failure.js";
import { ec2Reasons } from "../../texts/ec2-reasons.js";
import type { Violation } from "../wire/violation.js";
import { ec2ParameterInvalid } from "./parameter-invalid.js";
import { ec2ParameterMissing } from "./parameter-missing.js";

/**
 * EC2 names the first parameter that is missing or does not do, and none of the others.
 * Source: Amazon EC2 API Reference, "Error codes": MissingParameter, InvalidParameterValue. @throws Failure
 */
export function refuseInvalidEc2Input({ path, text, constraint }: Violation): never {
  if (constraint.kind === "required") refuse(ec2ParameterMissing, { parameter: path });
  const reason = constraint.kind === "min-value" ? ec2Reasons.tooSmall(constraint.limit) : ec2Reasons.value;
  return refuse(ec2ParameterInvalid, { value: text ?? "", parameter: path, reason });
}
