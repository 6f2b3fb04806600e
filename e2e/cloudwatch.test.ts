/** CloudWatch through stock clients, each in the protocols that it speaks. */
import {
  CloudWatchClient,
  DescribeAlarmsCommand,
  GetMetricDataCommand,
  PutMetricDataCommand,
  SetAlarmStateCommand,
} from "@aws-sdk/client-cloudwatch";
import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from "@aws-sdk/client-ecs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "./testing/server.js";
import { aws, run, startServer, understudy } from "./testing/server.js";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(["--ephemeral", "--runtime", "rehearsal", "--clock", "manual"]);
});
afterAll(async () => {
  await server.stop();
});

const options = (accessKeyId: string) => ({
  endpoint: server.url,
  region: "us-east-1",
  maxAttempts: 1,
  credentials: { accessKeyId, secretAccessKey: "test" },
});

/** Any protocol, told to botocore as the only one of the service. */
const BOTO3 = `
import boto3, datetime, sys
from botocore.exceptions import ClientError
url, protocol, account = sys.argv[1:]
session = boto3.session.Session(aws_access_key_id=account, aws_secret_access_key="test", region_name="us-east-1")
loader = session._session.get_component("data_loader")
load = loader.load_service_model
def only(name, kind, *rest, **named):
    model = dict(load(name, kind, *rest, **named))
    if name == "cloudwatch" and kind == "service-2": model["metadata"] = {**model["metadata"], "protocol": protocol, "protocols": [protocol]}
    return model
loader.load_service_model = only
cloudwatch = session.client("cloudwatch", endpoint_url=url)
now = datetime.datetime.now(datetime.timezone.utc)
span = dict(StartTime=now - datetime.timedelta(minutes=5), EndTime=now + datetime.timedelta(minutes=5))
cloudwatch.put_metric_data(Namespace="app", MetricData=[{"MetricName": "m", "Values": [1, 2.5], "Counts": [2, 2], "Timestamp": now, "Dimensions": [{"Name": "a", "Value": "b"}]}])
[metric] = cloudwatch.get_paginator("list_metrics").paginate().build_full_result()["Metrics"]
assert metric == {"Namespace": "app", "MetricName": "m", "Dimensions": [{"Name": "a", "Value": "b"}]}, metric
[point] = cloudwatch.get_metric_statistics(**metric, **span, Period=60, Statistics=["Sum", "SampleCount"])["Datapoints"]
assert (point["Sum"], point["SampleCount"], point["Unit"]) == (7, 4, "None"), point
assert point["Timestamp"] == now.replace(second=0, microsecond=0), point
stat = {"Metric": metric, "Period": 60, "Stat": "p50"}
queries = [{"Id": "m1", "MetricStat": stat, "ReturnData": False}, {"Id": "e1", "Expression": "m1 * 2", "Label": "twice"}]
[result] = cloudwatch.get_metric_data(MetricDataQueries=queries, **span)["MetricDataResults"]
assert (result["Label"], result["Values"], result["StatusCode"]) == ("twice", [3.5], "Complete"), result
cloudwatch.put_metric_alarm(AlarmName="high", Namespace="app", MetricName="m", Statistic="Sum", Period=60, EvaluationPeriods=1, Threshold=1, ComparisonOperator="GreaterThanThreshold")
cloudwatch.set_alarm_state(AlarmName="high", StateValue="ALARM", StateReason="a test")
[alarm] = cloudwatch.describe_alarms(StateValue="ALARM")["MetricAlarms"]
assert (alarm["StateReason"], alarm["Threshold"], alarm["ActionsEnabled"]) == ("a test", 1.0, True), alarm
assert isinstance(alarm["StateUpdatedTimestamp"], datetime.datetime), alarm
def refused(code, call, **input):
    try: call(**input)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        return error.response
    assert False, "not refused"
assert refused("ResourceNotFound", cloudwatch.set_alarm_state, AlarmName="none", StateValue="OK", StateReason="r")["ResponseMetadata"]["HTTPStatusCode"] == 404
refused("InvalidParameterInput", cloudwatch.put_dashboard, DashboardName="d", DashboardBody="no")
refused("ValidationError", cloudwatch.set_alarm_state, AlarmName="high", StateValue="NO", StateReason="r")
# From 10 KiB on, clients pack what they send.
host = [{"Name": "host", "Value": "x" * 100}]
cloudwatch.put_metric_data(Namespace="big", MetricData=[{"MetricName": f"m{i}", "Value": i, "Dimensions": host} for i in range(400)])
assert len(cloudwatch.list_metrics(Namespace="big")["Metrics"]) == 400
print("done")
`;

describe.each([
  ["query", "111111111111"],
  ["json", "222222222222"],
  ["smithy-rpc-v2-cbor", "333333333333"],
])("boto3 over %s", (protocol, account) => {
  it("puts metrics, asks for them, and gets typed errors", async () => {
    const { stdout, stderr } = await run("python3", ["-c", BOTO3, server.url, protocol, account], {});
    expect(stderr).toBe("");
    expect(stdout).toBe("done\n");
  });
});

it("answers the SDK for JavaScript", async () => {
  const client = new CloudWatchClient(options("444444444444"));
  const now = Date.now();
  const MetricData = [{ MetricName: "m", Value: 4.5, Timestamp: new Date(now) }];
  await client.send(new PutMetricDataCommand({ Namespace: "app", MetricData }));
  const { MetricDataResults } = await client.send(
    new GetMetricDataCommand({
      StartTime: new Date(now - 300_000),
      EndTime: new Date(now + 300_000),
      MetricDataQueries: [
        { Id: "m1", MetricStat: { Metric: { Namespace: "app", MetricName: "m" }, Period: 60, Stat: "Maximum" } },
      ],
    }),
  );
  expect(MetricDataResults).toMatchObject([{ Label: "m", Values: [4.5] }]);
  expect((await client.send(new DescribeAlarmsCommand({}))).MetricAlarms).toEqual([]);
  await expect(
    client.send(new SetAlarmStateCommand({ AlarmName: "none", StateValue: "OK", StateReason: "r" })),
  ).rejects.toMatchObject({ name: "ResourceNotFound" });
});

/** A service whose tasks use a fifth of their processor. */
async function serve(options: object): Promise<void> {
  const ecs = new ECSClient(options);
  await ecs.send(new CreateClusterCommand({ clusterName: "demo" }));
  await ecs.send(
    new RegisterTaskDefinitionCommand({
      family: "web",
      networkMode: "awsvpc",
      requiresCompatibilities: ["FARGATE"],
      cpu: "256",
      memory: "512",
      containerDefinitions: [{ name: "app", image: "busybox", dockerLabels: { "understudy.rehearse": "cpu 20%" } }],
    }),
  );
  await ecs.send(
    new CreateServiceCommand({
      cluster: "demo",
      serviceName: "web",
      taskDefinition: "web",
      desiredCount: 2,
      launchType: "FARGATE",
      networkConfiguration: { awsvpcConfiguration: { subnets: ["subnet-1"], assignPublicIp: "ENABLED" } },
    }),
  );
}

it("sets off an alarm by the load of a service, through aws-cli", async () => {
  await serve(options("test"));
  const cli = async (...args: readonly string[]) => {
    const { code, stdout, stderr } = await aws(server.url, args);
    expect([code, stderr.trim()]).toEqual([0, ""]);
    return stdout;
  };
  await cli(
    ...["cloudwatch", "put-metric-alarm", "--alarm-name", "busy", "--namespace", "AWS/ECS"],
    ...["--metric-name", "CPUUtilization", "--statistic", "Average", "--period", "60", "--threshold", "70"],
    ...["--dimensions", "Name=ClusterName,Value=demo", "Name=ServiceName,Value=web"],
    ...["--evaluation-periods", "2", "--comparison-operator", "GreaterThanThreshold"],
  );
  const state = async (time: string) => {
    await understudy(server.url, ["time", "advance", time]);
    const query = "MetricAlarms[0].StateValue";
    return (await cli("cloudwatch", "describe-alarms", "--query", query, "--output", "text")).trim();
  };
  expect(await state("5m")).toBe("OK");
  const { stdout } = await understudy(server.url, ["load", "web", "--cpu", "90"]);
  expect(stdout).toContain(":service/demo/web: cpu 90 %, memory as measured\n");
  expect(await state("4m")).toBe("ALARM");
  await understudy(server.url, ["load", "web", "--cpu", "measured"]);
  expect(await state("4m")).toBe("OK");
  const history = await cli("cloudwatch", "describe-alarm-history", "--alarm-name", "busy", "--output", "text");
  expect(history).toContain("Alarm updated from OK to ALARM");
}, 120_000);

it("refuses a load that it cannot read, and a service that is not there", async () => {
  const put = async (body: string) => (await fetch(`${server.url}/_understudy/load`, { method: "PUT", body })).status;
  expect(await put("{}")).toBe(400);
  expect(await put('{"service":"web","cpu":-1}')).toBe(400);
  expect(await put('{"service":"none","cpu":1}')).toBe(404);
  expect((await understudy(server.url, ["load", "web", "--cpu", "much"])).stderr).toContain("--cpu takes a percentage");
});
