import type { KnownCause } from "./failure.js";
import type { Values } from "./template.js";

/** One refusal as a server remembers and tells it (`GET /_understudy/failures`): plain data, safe to keep as JSON. */
export interface FailureRecord {
  /** Id of the decision; `/_understudy/decisions/ID` tells it in full. */
  readonly id: string;
  /** When, ms since epoch. */
  readonly time: number;
  /** Id of the failure mode: `ecs.role-not-assumable`. */
  readonly failure: string;
  /** AWS's words, as sent. */
  readonly message: string;
  /** Error code as sent; the exception's name for an execution history. */
  readonly code: string;
  readonly values: Values;
  /** The cause that held when it was raised. Absent: the text says it all. */
  readonly cause?: KnownCause;
  readonly surface: FailureSurface;
  /** ARN of who was refused. */
  readonly principal?: string;
}

/** Where this refusal was met. */
export interface FailureSurface {
  readonly kind:
    | "api"
    | "service-event"
    | "stopped-reason"
    | "execution-history"
    | "rule-target"
    | "scaling-activity"
    | "console";
  /** `ecs`. */
  readonly service?: string;
  /** `RunTask`. */
  readonly operation?: string;
  /** ARN of the service, task, execution, rule or scalable target it concerns. */
  readonly resource?: string;
}
