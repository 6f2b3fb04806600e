/** Application Auto Scaling as stock clients use it: boto3 in the order of Terraform and of the console, aws-cli, the SDK for JavaScript. */
import {
  ApplicationAutoScalingClient,
  DescribeScalingPoliciesCommand,
  ObjectNotFoundException,
  PutScalingPolicyCommand,
  ValidationException,
} from "@aws-sdk/client-application-auto-scaling";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "./testing/server.js";
import { aws, run, startServer } from "./testing/server.js";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(["--ephemeral", "--runtime", "rehearsal", "--clock", "manual"]);
});
afterAll(async () => {
  await server.stop();
});

const PRELUDE = `
import boto3, datetime, json, sys, urllib.request
from botocore.exceptions import ClientError
def client(name, key="test", secret="test"):
    return boto3.client(name, endpoint_url=sys.argv[1], region_name="us-east-1", aws_access_key_id=key, aws_secret_access_key=secret)
def control(path, body, method="POST"):
    urllib.request.urlopen(urllib.request.Request(sys.argv[1] + "/_understudy/" + path, json.dumps(body).encode(), method=method)).read()
scaling, cloudwatch, ecs, iam = client("application-autoscaling"), client("cloudwatch"), client("ecs"), client("iam")
def service(name):
    trust = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"}]}'
    ecs.create_cluster(clusterName="demo")
    ecs.register_task_definition(family="web", networkMode="awsvpc", requiresCompatibilities=["FARGATE"], cpu="256", memory="512", containerDefinitions=[{"name": "app", "image": "busybox"}])
    ecs.create_service(cluster="demo", serviceName=name, taskDefinition="web", desiredCount=2, launchType="FARGATE", networkConfiguration={"awsvpcConfiguration": {"subnets": ["subnet-1"]}})
    control("clock", {"advance": "5m"})
    return {"ServiceNamespace": "ecs", "ResourceId": "service/demo/" + name, "ScalableDimension": "ecs:service:DesiredCount"}
def count(name): return ecs.describe_services(cluster="demo", services=[name])["services"][0]["desiredCount"]
`;

/** Runs a script of Python; it says so when all was as it should be. */
async function python(script: string): Promise<void> {
  const answer = await run("python3", ["-c", `${PRELUDE}${script}\nprint("as expected")`, server.url], {
    AWS_MAX_ATTEMPTS: "1",
  });
  expect(answer.stderr).toBe("");
  expect(answer.stdout).toBe("as expected\n");
}

describe("boto3", () => {
  it("registers, tracks, describes and deletes in Terraform's order", () =>
    python(`
web = service("terraform")
made = scaling.register_scalable_target(MinCapacity=2, MaxCapacity=6, Tags={"team": "a"}, **web)["ScalableTargetARN"]
[target] = scaling.describe_scalable_targets(ServiceNamespace="ecs", ResourceIds=[web["ResourceId"]], ScalableDimension=web["ScalableDimension"])["ScalableTargets"]
assert target["ScalableTargetARN"] == made and isinstance(target["CreationTime"], datetime.datetime), target
assert target["RoleARN"].endswith("/AWSServiceRoleForApplicationAutoScaling_ECSService"), target
assert scaling.list_tags_for_resource(ResourceARN=made)["Tags"] == {"team": "a"}
tracking = {"TargetValue": 70.0, "PredefinedMetricSpecification": {"PredefinedMetricType": "ECSServiceAverageCPUUtilization"}, "ScaleInCooldown": 60, "ScaleOutCooldown": 60}
put = scaling.put_scaling_policy(PolicyName="cpu", PolicyType="TargetTrackingScaling", TargetTrackingScalingPolicyConfiguration=tracking, **web)
[policy] = scaling.describe_scaling_policies(PolicyNames=["cpu"], **web)["ScalingPolicies"]
assert policy["TargetTrackingScalingPolicyConfiguration"] == tracking and policy["PolicyARN"] == put["PolicyARN"], policy
assert sorted(alarm["AlarmARN"] for alarm in policy["Alarms"]) == sorted(alarm["AlarmARN"] for alarm in put["Alarms"]), policy
alarms = cloudwatch.describe_alarms(AlarmNames=[alarm["AlarmName"] for alarm in put["Alarms"]])["MetricAlarms"]
assert [(alarm["Threshold"], alarm["EvaluationPeriods"]) for alarm in alarms] == [(70.0, 3), (63.0, 15)], alarms
scaling.put_scheduled_action(ScheduledActionName="morning", Schedule="cron(0 8 ? * MON-FRI *)", Timezone="Europe/London", ScalableTargetAction={"MinCapacity": 4}, **web)
[action] = scaling.describe_scheduled_actions(ScheduledActionNames=["morning"], **web)["ScheduledActions"]
assert action["ScalableTargetAction"] == {"MinCapacity": 4} and "StartTime" not in action, action
scaling.delete_scheduled_action(ScheduledActionName="morning", **web)
scaling.delete_scaling_policy(PolicyName="cpu", **web)
scaling.deregister_scalable_target(**web)
assert scaling.describe_scalable_targets(ServiceNamespace="ecs", ResourceIds=[web["ResourceId"]])["ScalableTargets"] == []
assert cloudwatch.describe_alarms(AlarmNamePrefix="TargetTracking-" + web["ResourceId"])["MetricAlarms"] == []
try: scaling.deregister_scalable_target(**web); assert False
except scaling.exceptions.ObjectNotFoundException as error: assert "No scalable target found for service namespace: ecs" in str(error), error
`));

  it("scales by the load, and tells what it did", () =>
    python(`
web = service("hot")
scaling.register_scalable_target(MinCapacity=1, MaxCapacity=8, **web)
steps = {"AdjustmentType": "ChangeInCapacity", "StepAdjustments": [{"MetricIntervalLowerBound": 0.0, "ScalingAdjustment": 3}], "Cooldown": 60}
arn = scaling.put_scaling_policy(PolicyName="out", PolicyType="StepScaling", StepScalingPolicyConfiguration=steps, **web)["PolicyARN"]
cloudwatch.put_metric_alarm(AlarmName="hot", Namespace="AWS/ECS", MetricName="CPUUtilization", Statistic="Average", Period=60, EvaluationPeriods=1, Threshold=50, ComparisonOperator="GreaterThanThreshold",
    Dimensions=[{"Name": "ClusterName", "Value": "demo"}, {"Name": "ServiceName", "Value": "hot"}], AlarmActions=[arn])
control("load", {"service": "hot", "cpu": 90}, "PUT")
control("clock", {"advance": "10m"})
assert count("hot") == 8
pages = list(scaling.get_paginator("describe_scaling_activities").paginate(ServiceNamespace="ecs", ResourceId=web["ResourceId"], PaginationConfig={"PageSize": 1}))
told = [activity for page in pages for activity in page["ScalingActivities"]]
assert [activity["Description"] for activity in told] == ["Setting desired count to 8.", "Setting desired count to 5."], told
assert all(activity["StatusCode"] == "Successful" and activity["EndTime"] > activity["StartTime"] for activity in told), told
assert told[0]["Cause"] == "monitor alarm hot in state ALARM triggered policy out", told
[newest, *_] = scaling.describe_scaling_activities(ServiceNamespace="ecs", IncludeNotScaledActivities=True)["ScalingActivities"]
assert newest["NotScaledReasons"] == [{"Code": "AlreadyAtMaxCapacity", "MaxCapacity": 8}], newest
`));
});

describe("aws-cli", () => {
  it("prints what is refused as AWS words it", async () => {
    const target = ["--service-namespace", "ecs", "--scalable-dimension", "ecs:service:DesiredCount"];
    const register = ["application-autoscaling", "register-scalable-target", ...target, "--resource-id"];
    const { stderr } = await aws(server.url, [
      ...register,
      "service/demo/none",
      "--min-capacity",
      "1",
      "--max-capacity",
      "2",
    ]);
    expect(stderr).toContain(
      "An error occurred (ValidationException) when calling the RegisterScalableTarget operation: ECS service doesn't exist: service/demo/none",
    );
  });
});

describe("the SDK for JavaScript", () => {
  it("gets typed errors", async () => {
    const client = new ApplicationAutoScalingClient({
      endpoint: server.url,
      region: "us-east-1",
      maxAttempts: 1,
      credentials: { accessKeyId: "test", secretAccessKey: "test" },
    });
    const name = {
      ServiceNamespace: "ecs",
      ResourceId: "service/demo/none",
      ScalableDimension: "ecs:service:DesiredCount",
    } as const;
    const put = client.send(new PutScalingPolicyCommand({ ...name, PolicyName: "p" }));
    await expect(put).rejects.toThrow(ObjectNotFoundException);
    await expect(put).rejects.toThrow(/^No scalable target registered for service namespace: ecs/);
    const wrong = client.send(new DescribeScalingPoliciesCommand({ ServiceNamespace: "none" as "ecs" }));
    await expect(wrong).rejects.toThrow(ValidationException);
  });
});
