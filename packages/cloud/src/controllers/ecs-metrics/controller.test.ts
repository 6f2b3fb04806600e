import { expect, it } from "vitest";
import { putServiceLoad } from "../../services/ecs/service-load.js";
import { START } from "../../services/testing/gate-for-test.js";
import type { CloudForTest } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import { createExecutionRole, createService, registerTaskDefinition } from "../../testing/ecs-for-test.js";

function serving(label: string, more: object = {}, cluster: object = {}): CloudForTest {
  const test = cloudForTest();
  test.call("ecs", "CreateCluster", { clusterName: "demo", ...cluster });
  createExecutionRole(test);
  registerTaskDefinition(test, {}, { dockerLabels: { "understudy.rehearse": label } });
  createService(test, more);
  return test;
}

const DIMENSIONS = [
  { Name: "ClusterName", Value: "demo" },
  { Name: "ServiceName", Value: "web" },
];

function datapoints({ call, clock }: CloudForTest, MetricName: string, Namespace = "AWS/ECS") {
  const { Datapoints } = call<{
    Datapoints: { Timestamp: Date; Average: number; SampleCount: number; Unit: string }[];
  }>("cloudwatch", "GetMetricStatistics", {
    Namespace,
    MetricName,
    Dimensions: DIMENSIONS,
    StartTime: new Date(START),
    EndTime: new Date(clock.now()),
    Period: 60,
    Statistics: ["Average", "SampleCount"],
  });
  return Datapoints;
}

it("tells each minute what the running tasks of a service use", async () => {
  const test = serving("cpu 40%; memory 12.5%", { desiredCount: 2 });
  await test.advance(240_000);
  expect(datapoints(test, "CPUUtilization").at(-1)).toEqual({
    Timestamp: new Date(START + 180_000),
    Average: 40,
    SampleCount: 2,
    Unit: "Percent",
  });
  expect(datapoints(test, "MemoryUtilization").at(-1)).toMatchObject({ Average: 12.5 });
  expect(test.defects).toEqual([]);
});

it("tells nothing of a service without tasks", async () => {
  const test = serving("cpu 40%", { desiredCount: 0 });
  await test.advance(240_000);
  expect(datapoints(test, "CPUUtilization")).toEqual([]);
});

it("tells the load that was told instead of the measured one, until it is taken back", async () => {
  const test = serving("cpu 40%; memory 10%");
  await test.advance(120_000);
  const { store } = test.cloud;
  expect(putServiceLoad(store, { service: "web", cpu: 90 })).toMatchObject({ cpu: 90 });
  await test.advance(60_000);
  putServiceLoad(store, { service: "demo/web", cpu: null });
  await test.advance(60_000);
  expect(
    datapoints(test, "CPUUtilization")
      .slice(-2)
      .map(({ Average }) => Average),
  ).toEqual([90, 40]);
  expect(datapoints(test, "MemoryUtilization").at(-2)).toMatchObject({ Average: 10 });
  expect(putServiceLoad(store, { service: "absent", cpu: 1 })).toBeUndefined();
});

it("counts tasks where the cluster has Container Insights", async () => {
  const settings = [{ name: "containerInsights", value: "enabled" }];
  const test = serving("run", { desiredCount: 3 }, { settings });
  await test.advance(240_000);
  expect(datapoints(test, "RunningTaskCount", "ECS/ContainerInsights").at(-1)).toMatchObject({ Average: 3 });
});

it("sets off an alarm", async () => {
  const test = serving("cpu 80%");
  test.call("cloudwatch", "PutMetricAlarm", {
    AlarmName: "busy",
    Namespace: "AWS/ECS",
    MetricName: "CPUUtilization",
    Dimensions: DIMENSIONS,
    Statistic: "Average",
    Period: 60,
    EvaluationPeriods: 3,
    Threshold: 70,
    ComparisonOperator: "GreaterThanThreshold",
  });
  await test.advance(360_000);
  const { MetricAlarms } = test.call<{ MetricAlarms: object[] }>("cloudwatch", "DescribeAlarms");
  expect(MetricAlarms).toMatchObject([{ StateValue: "ALARM" }]);
});
