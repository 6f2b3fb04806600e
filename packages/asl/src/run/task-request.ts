import type { Json } from "../json/json.js";
import type { Integration } from "./integration.js";

/**
 * A task that whoever runs the machine is to perform. The history holds its `…Scheduled` event already; tell what becomes of it by the
 * stimuli that carry its `id`. Timeouts and missed heartbeats the run watches itself (`Turn.wakeAt`) and tells by `Turn.cancelled`.
 */
export interface TaskRequest {
  readonly kind: "task";
  /** Unique in the run. A retried task has a new one. */
  readonly id: string;
  /** The name of the state. */
  readonly state: string;
  /** The `Resource` as the definition has it. */
  readonly resource: string;
  readonly integration: Integration;
  /** The arguments after Parameters or Arguments; a Lambda function's or an activity's whole input. */
  readonly parameters: Json;
  /** The token that `$$.Task.Token` names; an activity's worker gets it, too. */
  readonly taskToken: string;
  /** The role that `Credentials` names, to be assumed for the call. */
  readonly roleArn?: string;
  readonly timeoutSeconds?: number;
  readonly heartbeatSeconds?: number;
}
