import type { Constraint, Violation } from "./violation.js";

/**
 * One violation in AWS's words: `Value 'a b' at 'roleName' failed to satisfy constraint: Member must …`. A missing value
 * is printed as null, a sensitive one not at all (seen with Firehose and Cognito; recorded forms in the tests).
 */
export function describeViolation({ path, value, text, constraint }: Violation): string {
  const shown = value === undefined || value === null ? " null" : text === undefined ? "" : ` '${text}'`;
  return `Value${shown} at '${path}' failed to satisfy constraint: ${describeConstraint(constraint)}`;
}

function describeConstraint(constraint: Constraint): string {
  switch (constraint.kind) {
    case "required":
      return "Member must not be null";
    case "min-length":
      return `Member must have length greater than or equal to ${constraint.limit}`;
    case "max-length":
      return `Member must have length less than or equal to ${constraint.limit}`;
    case "min-value":
      return `Member must have value greater than or equal to ${constraint.limit}`;
    case "max-value":
      return `Member must have value less than or equal to ${constraint.limit}`;
    case "pattern":
      return `Member must satisfy regular expression pattern: ${constraint.limit}`;
    case "enum":
      return `Member must satisfy enum value set: [${constraint.limit.join(", ")}]`;
    case "items":
      return `Member must satisfy constraint: [${constraint.limit.map(describeConstraint).join(", ")}]`;
    case "keys":
      return `Map keys must satisfy constraint: [${constraint.limit.map(describeConstraint).join(", ")}]`;
    case "values":
      return `Map value must satisfy constraint: [${constraint.limit.map(describeConstraint).join(", ")}]`;
  }
}
