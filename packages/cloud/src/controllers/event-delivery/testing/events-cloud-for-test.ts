/** What tests of deliveries start from: a whole cloud, a rule for events of `app`, and what became of its deliveries. */
import type { FailureRecord } from "@understudy/catalogue";
import type { FailureRow } from "../../../gate/failures.js";
import { failures } from "../../../gate/failures.js";
import { deliveries } from "../../../services/events/tables.js";
import type { CloudForTest, CloudForTestOptions } from "../../../testing/cloud-for-test.js";
import { cloudForTest } from "../../../testing/cloud-for-test.js";
import { createRole, NETWORK, registerTaskDefinition, roleArn } from "../../../testing/ecs-for-test.js";

export const RULE = "arn:aws:events:us-east-1:000000000000:rule/r";
export const CLUSTER = "arn:aws:ecs:us-east-1:000000000000:cluster/demo";
export const LOG_GROUP = "arn:aws:logs:us-east-1:000000000000:log-group:/aws/events/r";

export interface EventsCloudForTest extends CloudForTest {
  /** Makes a rule with one target. */
  rule(target: object, more?: object): void;
  /** Puts an event of `app` and lets it be delivered. */
  send(detail?: object): Promise<void>;
  /** What could not be delivered. */
  failed(): readonly (FailureRow & { readonly record: FailureRecord })[];
  /** Number of deliveries that are still to be made. */
  waiting(): number;
  /** Puts an inline policy on a role. */
  allow(role: string, ...statements: readonly object[]): void;
}

export function eventsCloudForTest(options: CloudForTestOptions = {}): EventsCloudForTest {
  const test = cloudForTest(options);
  const { call, cloud } = test;
  return {
    ...test,
    rule(target, more = {}) {
      call("events", "PutRule", { Name: "r", EventPattern: '{"source":["app"]}', ...more });
      call("events", "PutTargets", { Rule: "r", Targets: [{ Id: "t", ...target }] });
    },
    async send(detail = {}) {
      const entry = { Source: "app", DetailType: "Order", Detail: JSON.stringify(detail) };
      call("events", "PutEvents", { Entries: [entry] });
      await test.advance(0);
    },
    failed: () => cloud.store.list(failures, "resource", RULE),
    waiting: () => cloud.store.all(deliveries).length,
    allow(RoleName, ...Statement) {
      const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
      call("iam", "PutRolePolicy", { RoleName, PolicyName: "p", PolicyDocument });
    },
  };
}

export const EVENTS_TRUST = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "events.amazonaws.com" }, Action: "sts:AssumeRole" }],
};

/** A target that runs the task definition `web`, whose execution role is there, on Fargate. */
export function ecsTarget(test: CloudForTest): object {
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  createRole(test, "ecsTaskExecutionRole");
  registerTaskDefinition(test);
  const { subnets, assignPublicIp } = NETWORK.awsvpcConfiguration;
  return {
    Arn: CLUSTER,
    RoleArn: roleArn("ecsEventsRole"),
    EcsParameters: {
      TaskDefinitionArn: "arn:aws:ecs:us-east-1:000000000000:task-definition/web",
      LaunchType: "FARGATE",
      NetworkConfiguration: { awsvpcConfiguration: { Subnets: subnets, AssignPublicIp: assignPublicIp } },
      Tags: [{ Key: "from", Value: "rule" }],
    },
  };
}
