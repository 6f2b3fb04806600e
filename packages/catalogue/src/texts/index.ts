export * from "./agent-credentials.js";
export * from "./ecs-failure-reasons.js";
export * from "./ecs-rollout.js";
export * from "./ecs-secret-problems.js";
export * from "./ecs-service-events.js";
export * from "./ecs-stopped.js";
export * from "./task-list.js";
