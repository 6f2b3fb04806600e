/**
 * What DescribeTargetHealth says of a target that is not healthy, by the reason's code.
 * Source: Elastic Load Balancing API reference, TargetHealth; Application Load Balancers User Guide, "Health checks for target
 * groups", Health check reason codes; getmoto/moto elbv2/models.py.
 */
export const elbTargetHealthDescriptions = {
  "Elb.RegistrationInProgress": "Target registration is in progress",
  "Elb.InitialHealthChecking": "Initial health checks in progress",
  "Target.NotRegistered": "Target is not registered to the target group",
  "Target.NotInUse": "Target group is not configured to receive traffic from the load balancer",
  "Target.DeregistrationInProgress": "Target deregistration is in progress",
  "Target.FailedHealthChecks": "Health checks failed",
  "Target.Timeout": "Request timed out",
  "Target.HealthCheckDisabled": "Health checks are not enabled for this target",
} as const;
