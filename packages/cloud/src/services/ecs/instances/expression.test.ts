import { describe, expect, it } from "vitest";
import { matches, parseExpression } from "./expression.js";
import type { ContainerInstanceRow } from "./tables.js";

const instance: ContainerInstanceRow = {
  account: "000000000000",
  region: "us-east-1",
  arn: "arn",
  clusterArn: "cluster",
  clusterName: "demo",
  ec2InstanceId: "i-1",
  status: "ACTIVE",
  registeredResources: [],
  attributes: [{ name: "ecs.instance-type", value: "t3.small" }, { name: "stack", value: "prod" }, { name: "flag" }],
  version: 1,
  versionInfo: { agentVersion: "1.99.3" },
  registeredAt: Date.UTC(2024, 0),
  tags: [],
};

describe("an expression", () => {
  it.each([
    ["attribute:stack == prod", true],
    ["attribute:stack==prod", true],
    ["attribute:stack equals prod", true],
    ['attribute:stack == "prod"', true],
    ["attribute:stack != prod", false],
    ["attribute:other != prod", true],
    ["attribute:ecs.instance-type =~ t3.*", true],
    ["attribute:ecs.instance-type matches t2.*", false],
    ["attribute:ecs.instance-type !~ t2.*", true],
    ["attribute:stack in [dev, prod]", true],
    ["attribute:stack not_in [dev, prod]", false],
    ["attribute:flag exists", true],
    ["attribute:other exists", false],
    ["attribute:other !exists", true],
    ["runningTasksCount == 2", true],
    ["runningTasksCount < 2", false],
    ["runningTasksCount >= 2", true],
    ["agentConnected == true", true],
    ["ec2InstanceId == i-1 and attribute:stack == prod", true],
    ["ec2InstanceId == i-2 && attribute:stack == prod", false],
    ["ec2InstanceId == i-2 || attribute:stack == prod", true],
    ["ec2InstanceId == i-2 or ec2InstanceId == i-3 or attribute:stack == dev", false],
    ["attribute:stack == prod or ec2InstanceId == i-2 and runningTasksCount == 0", true],
    ["(attribute:stack == prod or ec2InstanceId == i-2) and runningTasksCount == 0", false],
    ["not(ec2InstanceId == i-2)", true],
    ["!(ec2InstanceId == i-1) or not attribute:flag exists", false],
    ["(runningTasksCount == 2)", true],
    ["task:group == service:web", true],
    ["task:group != service:web", false],
    ["task:group == service:other", false],
    ["not(task:group == service:other)", true],
    ["agentVersion >= 1.16.0", true],
    ["agentVersion greater_than 1.100.0", false],
    ["agentVersion less_than_equal 1.99", false],
    ["registeredAt > 2018-06-18", true],
    ["registeredAt < 2018-06-18T22:28:28+00:00", false],
    ['attribute:stack in ["dev", "prod"] and attribute:flag exists', true],
  ])("%s", (text, expected) => {
    const expression = parseExpression(text);
    const at = { instance, runningTasks: 2, groups: ["service:web", "family:batch"] };
    expect(expression && matches(expression, at)).toBe(expected);
  });

  it.each([
    "",
    "stack == prod",
    "attribute:stack",
    "attribute:stack = prod",
    "a or b",
    "attribute:a exists or",
    "(attribute:a exists",
    "attribute:a exists)",
    "not",
    "(".repeat(5000),
    "!".repeat(5000),
    "attribute:a =~ .***b",
    "attribute:a =~ (a+)+",
    "attribute:a =~ [",
  ])("is not: %s", (text) => {
    expect(parseExpression(text)).toBeUndefined();
  });
});
