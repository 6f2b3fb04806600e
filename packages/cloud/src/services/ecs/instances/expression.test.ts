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
  registeredAt: 0,
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
  ])("%s", (text, expected) => {
    expect(parseExpression(text)?.every((clause) => matches(clause, instance, 2))).toBe(expected);
  });

  it.each([
    "",
    "stack == prod",
    "attribute:stack",
    "attribute:stack = prod",
    "a or b",
    "attribute:a =~ (a+)+",
    "attribute:a =~ [",
  ])("is not: %s", (text) => {
    expect(parseExpression(text)).toBeUndefined();
  });
});
