import { expect, it } from "vitest";
import { ecsClusterNotFound } from "../ecs/cluster-not-found.js";
import { ecsExecutionRoleRequiredForEcr } from "../ecs/execution-role-required-for-ecr.js";
import { ecsServiceLinkedRoleAbsent } from "../ecs/service-linked-role-absent.js";
import { ecsServiceRoleNotAllowed } from "../ecs/service-role-not-allowed.js";
import { ecsLogGroupMissing } from "../ecs/stopped/log-group-missing.js";
import { logsLogGroupNotFound } from "../logs/log-group-not-found.js";
import { told } from "../testing/told.js";

it("a missing cluster is created", () => {
  expect(told(ecsClusterNotFound, {}, { clusterName: "web" })?.fixes).toEqual([
    { do: "create-cluster", clusterName: "web" },
  ]);
});

it("a missing log group is created, whoever misses it", () => {
  const fixes = [{ do: "create-log-group", logGroupName: "/ecs/web" }];
  const view = { logGroupName: "/ecs/web" };
  expect(told(logsLogGroupNotFound, {}, view)?.fixes).toEqual(fixes);
  expect(told(ecsLogGroupMissing, { requestId: "1" }, view)?.fixes).toEqual(fixes);
});

it("a missing execution role is created and then named", () => {
  expect(told(ecsExecutionRoleRequiredForEcr, {}, { account: "123456789012" })?.fixes).toMatchObject([
    { do: "create-role", roleName: "ecsTaskExecutionRole", path: "/" },
    { do: "change-request", what: "executionRoleArn", to: "arn:aws:iam::123456789012:role/ecsTaskExecutionRole" },
  ]);
});

it("a role of the service is left out", () => {
  expect(told(ecsServiceRoleNotAllowed, {}, { account: "123456789012" })?.fixes).toEqual([
    { do: "change-request", what: "role" },
  ]);
});

it("a capacity provider's missing service-linked role is created", () => {
  const roleArn = "arn:aws:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS";
  const view = { roleArn, use: "service-linked", context: {}, now: 0 } as const;
  expect(told(ecsServiceLinkedRoleAbsent, {}, view)?.fixes).toEqual([
    { do: "create-service-linked-role", serviceName: "ecs.amazonaws.com" },
  ]);
});
