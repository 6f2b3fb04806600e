import { describe, expect, it } from "vitest";
import type { TaskDefinitionRow, TaskRow } from "../../services/ecs/tables.js";
import { containerSpec, taskSpec } from "./container-spec.js";

const TASK = {
  taskId: "a".repeat(32),
  arn: "arn:aws:ecs:us-east-1:000000000000:task/demo/a",
  clusterArn: "arn:aws:ecs:us-east-1:000000000000:cluster/demo",
  clusterName: "demo",
  region: "us-east-1",
  launchType: "FARGATE",
  cpu: "256",
  memory: "512",
  credentialsId: "credentials",
  containers: [{ name: "app", containerArn: "arn:aws:ecs:us-east-1:000000000000:container/demo/a/0123456789" }],
  overrides: { containerOverrides: [{ name: "app", command: ["b"], environment: [{ name: "A", value: "override" }] }] },
} as unknown as TaskRow;
const DEFINITION = { family: "web", revision: 7, definition: { networkMode: "awsvpc" } } as TaskDefinitionRow;

describe("what a container is started with", () => {
  const spec = containerSpec(
    {
      name: "app",
      image: "busybox",
      command: ["a"],
      environment: [
        { name: "A", value: "definition" },
        { name: "AWS_REGION", value: "eu-west-1" },
      ],
      healthCheck: { command: ["CMD", "true"] },
    },
    TASK,
    DEFINITION,
    { AWS_ENDPOINT_URL: "http://host" },
  );

  it("is the definition under the overrides, with the agent's environment beneath both", () => {
    expect(spec.command).toEqual(["b"]);
    expect(spec.environment).toEqual({
      A: "override",
      AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: "/v2/credentials/credentials",
      AWS_DEFAULT_REGION: "us-east-1",
      AWS_ENDPOINT_URL: "http://host",
      AWS_EXECUTION_ENV: "AWS_ECS_FARGATE",
      AWS_REGION: "eu-west-1",
      ECS_AGENT_URI: `http://169.254.170.2/api/${"a".repeat(32)}-01234567`,
      ECS_CONTAINER_METADATA_URI: `http://169.254.170.2/v3/${"a".repeat(32)}-01234567`,
      ECS_CONTAINER_METADATA_URI_V4: `http://169.254.170.2/v4/${"a".repeat(32)}-01234567`,
    });
  });

  it("has the agent's labels and the defaults of a health check", () => {
    expect(spec.labels).toMatchObject({
      "com.amazonaws.ecs.container-name": "app",
      "com.amazonaws.ecs.task-definition-family": "web",
      "com.amazonaws.ecs.task-definition-version": "7",
    });
    expect(spec.healthCheck).toEqual({
      command: ["CMD", "true"],
      intervalSeconds: 30,
      timeoutSeconds: 5,
      retries: 3,
      startPeriodSeconds: 0,
    });
  });

  it("has no credentials without a task role", () => {
    const { environment } = containerSpec({ name: "app" }, { ...TASK, credentialsId: undefined }, DEFINITION, {});
    expect(environment).not.toHaveProperty("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
  });

  it("is in a sandbox of the task's size", () => {
    expect(taskSpec({ ...TASK, attachments: [] }, DEFINITION)).toMatchObject({
      networkMode: "awsvpc",
      cpu: 256,
      memoryMiB: 512,
      revision: "7",
    });
  });
});
