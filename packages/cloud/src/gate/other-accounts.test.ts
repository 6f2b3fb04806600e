/** What belongs to an account is let to nobody else, unless a policy of its own says so: whatever ARN a request names. */
import { describe, expect, it } from "vitest";
import { allServices } from "../cloud.js";
import type { GateForTest } from "../services/testing/gate-for-test.js";
import { gateForTest } from "../services/testing/gate-for-test.js";
import type { Caller } from "./caller.js";
import { failures } from "./failures.js";

const administrator = (account: string): Caller => ({ kind: "access-key", accessKeyId: account });
const OWNER = administrator("111111111111");
const OTHER = administrator("222222222222");
const ALARM = "arn:aws:cloudwatch:us-east-1:111111111111:alarm:high";
const CLUSTER = "arn:aws:ecs:us-east-1:111111111111:cluster/demo";
const GROUP = "arn:aws:logs:us-east-1:111111111111:log-group:app";
const TABLE = "arn:aws:dynamodb:us-east-1:111111111111:table/orders";

function owned() {
  const gate = gateForTest(allServices);
  const make = (service: string, operation: string, input: object) =>
    gate.call(operation, input, { service, as: OWNER });
  make("ecs", "CreateCluster", { clusterName: "demo" });
  make("logs", "CreateLogGroup", { logGroupName: "app" });
  make("cloudwatch", "PutMetricAlarm", {
    AlarmName: "high",
    Namespace: "App",
    MetricName: "Errors",
    Statistic: "Sum",
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: "GreaterThanThreshold",
  });
  make("dynamodb", "CreateTable", {
    TableName: "orders",
    KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
    AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
    BillingMode: "PAY_PER_REQUEST",
  });
  return gate;
}

describe("an administrator of another account", () => {
  it.each<[service: string, operation: string, input: object, refusal: RegExp]>([
    ["ecs", "DescribeClusters", { clusters: [CLUSTER] }, /not authorized/],
    ["ecs", "DeleteCluster", { cluster: CLUSTER }, /not authorized/],
    ["ecs", "TagResource", { resourceArn: CLUSTER, tags: [{ key: "a", value: "b" }] }, /not authorized/],
    ["ecs", "ListTagsForResource", { resourceArn: CLUSTER }, /not authorized/],
    ["ecs", "ListServices", { cluster: CLUSTER }, /Cluster not found/],
    ["ecs", "ListTasks", { cluster: CLUSTER }, /Cluster not found/],
    ["cloudwatch", "TagResource", { ResourceARN: ALARM, Tags: [{ Key: "a", Value: "b" }] }, /not authorized/],
    ["cloudwatch", "UntagResource", { ResourceARN: ALARM, TagKeys: ["a"] }, /not authorized/],
    ["cloudwatch", "ListTagsForResource", { ResourceARN: ALARM }, /not authorized/],
    ["logs", "TagResource", { resourceArn: GROUP, tags: { a: "b" } }, /not authorized/],
    ["dynamodb", "DeleteTable", { TableName: TABLE }, /not authorized/],
    ["dynamodb", "PutItem", { TableName: TABLE, Item: { id: { S: "1" } } }, /not authorized/],
  ])("%s:%s is refused", (service, operation, input, refusal) => {
    const gate = owned();
    const before = rows(gate);
    expect(() => gate.call(operation, input, { service, as: OTHER })).toThrow(refusal);
    expect(rows(gate)).toEqual(before);
  });
});

/** All rows but those that say what was tried. */
function rows({ store }: GateForTest) {
  const { [failures.name]: _tried, ...tables } = store.dump().tables;
  return structuredClone(tables);
}
