import { template } from "../template.js";

/** `statusReason` of a service deployment, and `reason` of its rollback. */

/** Source: hashicorp/terraform-provider-aws, internal/service/ecs/service_test.go. */
export const ecsDeploymentRolledBackByBreaker = template`Service deployment rolled back because the circuit breaker threshold was exceeded.`;
/** Source: the same file. */
export const ecsDeploymentWithoutCandidate = template`No rollback candidate was found to run the rollback.`;
/** Source: inferred from the sentence with a rollback. */
export const ecsDeploymentStoppedByBreaker = template`Service deployment stopped because the circuit breaker threshold was exceeded.`;
/** Source: inferred from the sentence of the circuit breaker. */
export const ecsDeploymentRolledBackByUser = template`Service deployment rolled back because of a StopServiceDeployment request.`;
/** `stage` as in `PRE_SCALE_UP`. Source: recorded of a hook that calls Lambda, which goes on with what that answered. */
export const ecsDeploymentRolledBackByHook = template`Service deployment rolled back because ${"stage"} lifecycle hook(s) failed.`;
/** Source: recorded, of a listener's rule that is gone. */
export const ecsDeploymentWithoutRules = template`Service deployment rolled back because of invalid networking configuration. One or more rules not found`;
/** Source: inferred from the sentence of the circuit breaker. */
export const ecsDeploymentRolledBackByAlarm = template`Service deployment rolled back because an alarm was detected.`;
/** Source: inferred from the sentence with a rollback. */
export const ecsDeploymentStoppedByAlarm = template`Service deployment stopped because an alarm was detected.`;
