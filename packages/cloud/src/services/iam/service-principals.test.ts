import { describe, expect, it } from "vitest";
import { isServicePrincipal } from "./service-principals.js";

describe("isServicePrincipal", () => {
  it.each([
    "ecs-tasks.amazonaws.com",
    "ecs.amazonaws.com",
    "ecs.application-autoscaling.amazonaws.com",
    "states.us-east-1.amazonaws.com",
    "logs.ap-northeast-2.amazonaws.com",
    "monitoring.rds.amazonaws.com",
    "build.apprunner.amazonaws.com",
    "alexa-appkit.amazon.com",
  ])("knows %s", (principal) => expect(isServicePrincipal(principal)).toBe(true));

  it.each([
    "ecs-task.amazonaws.com",
    "ecs_tasks.amazonaws.com",
    "ECS-tasks.amazonaws.com",
    "monitoring.amazonaws.com",
    "ecs-tasks.amazonaws.co",
    "ecs-tasks",
    "amazonaws.com",
    "constructor.amazonaws.com",
    "",
  ])("does not know %j", (principal) => expect(isServicePrincipal(principal)).toBe(false));
});
