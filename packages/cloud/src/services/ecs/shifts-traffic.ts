import type { DeploymentConfiguration } from "@aws-sdk/client-ecs";

/** Whether a deployment goes through the stages of its life cycle, and rolls not. Source: Amazon ECS API reference, DeploymentConfiguration.strategy. */
export const shiftsTraffic = ({ strategy = "ROLLING" }: DeploymentConfiguration) => strategy !== "ROLLING";
