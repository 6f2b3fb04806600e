/**
 * `reason` of the elements of `failures`, which a call answers with HTTP 200. Source: Amazon ECS Developer Guide, "API failures
 * and error messages".
 */
export const ecsFailureReasons = {
  /** The thing asked for does not exist (or, for StartTask, the instance is not in the cluster). */
  missing: "MISSING",
  agentDisconnected: "AGENT",
  instanceDeregistered: "INACTIVE",
  location: "LOCATION",
  attribute: "ATTRIBUTE",
  cpu: "RESOURCE:CPU",
  memory: "RESOURCE:MEMORY",
  ports: "RESOURCE:PORTS",
  udpPorts: "RESOURCE:PORTS_UDP",
  networkInterface: "RESOURCE:ENI",
  gpu: "RESOURCE:GPU",
  emptyCapacityProvider: "EMPTY CAPACITY PROVIDER",
  noActiveInstances: "NO ACTIVE INSTANCES",
  /** UpdateTaskProtection, GetTaskProtection: the task is of no service. */
  taskNotValid: "TASK_NOT_VALID",
  /** UpdateTaskProtection: protected tasks hold a deployment up. */
  deploymentBlocked: "DEPLOYMENT_BLOCKED",
  /** Source: inferred, by analogy with `memberOf`. */
  distinctInstance: "DistinctInstance placement constraint unsatisfied.",
  memberOf: "MemberOf placement constraint unsatisfied.",
} as const;
