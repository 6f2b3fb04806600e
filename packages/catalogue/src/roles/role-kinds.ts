/** The roles around ECS, by what they are used as. Source: Amazon ECS Developer Guide, "IAM roles for Amazon ECS". */
export type RoleKind =
  | "task"
  | "task-execution"
  | "infrastructure"
  | "service-linked"
  | "scaling"
  | "service"
  | "events"
  | "container-instance"
  | "state-machine";

/** What a kind of role needs. */
export interface RoleKindFacts {
  /** AWS's name for it. */
  readonly name: string;
  /** Service principal that must be trusted. */
  readonly principal: string;
  /** AWS managed policies that people attach; empty where the policy is one's own. */
  readonly managedPolicies: readonly string[];
  /** Name that the console and the guides give it, where there is one. */
  readonly usualName?: string;
}

const managed = (path: string) => `arn:aws:iam::aws:policy/${path}`;

export const roleKinds: { readonly [kind in RoleKind]: RoleKindFacts } = {
  task: { name: "task role", principal: "ecs-tasks.amazonaws.com", managedPolicies: [] },
  "task-execution": {
    name: "task execution role",
    principal: "ecs-tasks.amazonaws.com",
    managedPolicies: [managed("service-role/AmazonECSTaskExecutionRolePolicy")],
    usualName: "ecsTaskExecutionRole",
  },
  infrastructure: {
    name: "infrastructure role",
    principal: "ecs.amazonaws.com",
    managedPolicies: [managed("service-role/AmazonECSInfrastructureRolePolicyForVolumes")],
    usualName: "ecsInfrastructureRole",
  },
  "service-linked": {
    name: "service-linked role",
    principal: "ecs.amazonaws.com",
    managedPolicies: [managed("aws-service-role/AmazonECSServiceRolePolicy")],
    usualName: "AWSServiceRoleForECS",
  },
  scaling: {
    name: "service-linked role of Application Auto Scaling",
    principal: "ecs.application-autoscaling.amazonaws.com",
    managedPolicies: [managed("aws-service-role/AWSApplicationAutoscalingECSServicePolicy")],
    usualName: "AWSServiceRoleForApplicationAutoScaling_ECSService",
  },
  service: {
    name: "service role",
    principal: "ecs.amazonaws.com",
    managedPolicies: [managed("service-role/AmazonEC2ContainerServiceRole")],
    usualName: "ecsServiceRole",
  },
  events: {
    name: "events role",
    principal: "events.amazonaws.com",
    managedPolicies: [managed("service-role/AmazonEC2ContainerServiceEventsRole")],
    usualName: "ecsEventsRole",
  },
  "container-instance": {
    name: "container instance role",
    principal: "ec2.amazonaws.com",
    managedPolicies: [managed("service-role/AmazonEC2ContainerServiceforEC2Role")],
    usualName: "ecsInstanceRole",
  },
  "state-machine": { name: "state machine role", principal: "states.amazonaws.com", managedPolicies: [] },
};
