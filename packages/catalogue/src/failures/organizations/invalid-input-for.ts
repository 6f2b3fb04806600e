import type { AnyFailureMode } from "../../failure-mode.js";
import type { Violation } from "../wire/violation.js";
import { organizationsInputRequired } from "./input-required.js";
import { organizationsInvalidEnum } from "./invalid-enum.js";
import { organizationsInvalidPattern } from "./invalid-pattern.js";
import { organizationsMaxLengthExceeded } from "./max-length-exceeded.js";
import { organizationsMaxValueExceeded } from "./max-value-exceeded.js";
import { organizationsMinLengthExceeded } from "./min-length-exceeded.js";
import { organizationsMinValueExceeded } from "./min-value-exceeded.js";

/** Organizations has a reason of its own for each kind of broken constraint, and names no parameter. */
export function invalidInputFor({ constraint }: Violation): AnyFailureMode {
  switch (constraint.kind) {
    case "required":
      return organizationsInputRequired;
    case "min-length":
      return organizationsMinLengthExceeded;
    case "max-length":
      return organizationsMaxLengthExceeded;
    case "min-value":
      return organizationsMinValueExceeded;
    case "max-value":
      return organizationsMaxValueExceeded;
    case "enum":
      return organizationsInvalidEnum;
    default:
      return organizationsInvalidPattern;
  }
}
