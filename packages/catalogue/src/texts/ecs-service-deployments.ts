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
/** Source: inferred from the sentence of the circuit breaker. */
export const ecsDeploymentRolledBackByHook = template`Service deployment rolled back because a lifecycle hook timed out.`;
