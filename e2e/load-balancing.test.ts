/** A service behind a load balancer, with the stock aws-cli and boto3: targets come, roll and go, and what a role lacks stops it. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RunningServer } from "./testing/server.js";
import { aws, run, startServer } from "./testing/server.js";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(["--ephemeral", "--runtime", "rehearsal", "--clock", "manual"]);
});
afterAll(() => server.stop());

const SCRIPT = `
import boto3, json, sys, urllib.request
from botocore.exceptions import ClientError
url = sys.argv[1]
def client(name, key="test", secret="test"):
    return boto3.client(name, endpoint_url=url, region_name="us-east-1", aws_access_key_id=key, aws_secret_access_key=secret)
def advance(time):
    body = json.dumps({"advance": time}).encode()
    headers = {"content-type": "application/json"}
    urllib.request.urlopen(urllib.request.Request(url + "/_understudy/clock", data=body, headers=headers))
elb, ecs, iam = client("elbv2"), client("ecs"), client("iam")

trust = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
iam.create_role(RoleName="run", AssumeRolePolicyDocument=json.dumps(trust))
iam.attach_role_policy(RoleName="run", PolicyArn="arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy")
load_balancer = elb.create_load_balancer(Name="web", Subnets=["subnet-1", "subnet-2"])["LoadBalancers"][0]
advance("10s")
elb.get_waiter("load_balancer_available").wait(LoadBalancerArns=[load_balancer["LoadBalancerArn"]])
group = elb.create_target_group(Name="web", Protocol="HTTP", Port=80, VpcId="vpc-1", TargetType="ip")["TargetGroups"][0]["TargetGroupArn"]

# Somebody who may not make the service-linked role makes the cluster: the account has none.
iam.create_user(UserName="dev")
allow = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["ecs:*", "iam:PassRole"], "Resource": "*"}]}
iam.put_user_policy(UserName="dev", PolicyName="ecs", PolicyDocument=json.dumps(allow))
key = iam.create_access_key(UserName="dev")["AccessKey"]
dev = client("ecs", key["AccessKeyId"], key["SecretAccessKey"])
dev.create_cluster(clusterName="demo")
dev.register_task_definition(
    family="web", networkMode="awsvpc", requiresCompatibilities=["FARGATE"], cpu="256", memory="512",
    executionRoleArn="arn:aws:iam::000000000000:role/run",
    containerDefinitions=[{"name": "app", "image": "busybox", "portMappings": [{"containerPort": 80}]}])
service = dict(
    cluster="demo", serviceName="web", taskDefinition="web", desiredCount=2, launchType="FARGATE",
    networkConfiguration={"awsvpcConfiguration": {"subnets": ["subnet-1"]}},
    loadBalancers=[{"targetGroupArn": group, "containerName": "app", "containerPort": 80}])
def refusal():
    try: dev.create_service(**service)
    except ClientError as error: return error.response["Error"]["Message"]
told = {"without role": refusal()}
iam.create_service_linked_role(AWSServiceName="ecs.amazonaws.com")
told["without listener"] = refusal()
elb.create_listener(LoadBalancerArn=load_balancer["LoadBalancerArn"], Port=80, Protocol="HTTP", DefaultActions=[{"Type": "forward", "TargetGroupArn": group}])
told["with both"] = dev.create_service(**service)["service"]["status"]
def states(): return sorted(one["TargetHealth"]["State"] for one in elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"])
advance("30s")
told["up"] = states()
elb.get_waiter("target_in_service").wait(TargetGroupArn=group)
dev.update_service(cluster="demo", service="web", forceNewDeployment=True)
advance("30s")
told["rolling"] = states()
advance("6m")
told["rolled"] = states()
dev.get_waiter("services_stable").wait(cluster="demo", services=["web"])
dev.delete_service(cluster="demo", service="web", force=True)
advance("1s")
told["leaving"] = states()
advance("6m")
told["left"] = states()
dev.get_waiter("services_inactive").wait(cluster="demo", services=["web"])
print(json.dumps(told))
`;

it("boto3: targets come, roll and go with the tasks", async () => {
  const answer = await run("python3", ["-c", SCRIPT, server.url], { AWS_MAX_ATTEMPTS: "1" });
  expect(answer.stderr).toBe("");
  expect(answer.json()).toEqual({
    "without role": "Unable to assume the service linked role. Please verify that the ECS service linked role exists.",
    "without listener": expect.stringMatching(
      /^The target group with targetGroupArn \S+:targetgroup\/web\/[0-9a-f]{16} does not have an associated load balancer\.$/,
    ),
    "with both": "ACTIVE",
    up: ["healthy", "healthy"],
    rolling: ["draining", "draining", "healthy", "healthy"],
    rolled: ["healthy", "healthy"],
    leaving: ["draining", "draining"],
    left: [],
  });
}, 60_000);

it("aws-cli: rules and attributes of what was made, and its refusals", async () => {
  const cli = (...args: readonly string[]) => aws(server.url, ["elbv2", ...args]);
  const query = async (command: string, path: string, ...args: readonly string[]) =>
    (await cli(command, "--query", path, "--output", "text", ...args)).stdout.trim();
  const arn = await query("describe-load-balancers", "LoadBalancers[0].LoadBalancerArn", "--names", "web");
  const listener = await query("describe-listeners", "Listeners[0].ListenerArn", "--load-balancer-arn", arn);
  const group = await query("describe-target-groups", "TargetGroups[0].TargetGroupArn");
  const rule = await cli(
    ...["create-rule", "--listener-arn", listener, "--priority", "5"],
    ...["--conditions", "Field=path-pattern,Values=/api/*", "--actions", `Type=forward,TargetGroupArn=${group}`],
  );
  expect(rule.json()).toMatchObject({ Rules: [{ Priority: "5", Conditions: [{ Values: ["/api/*"] }] }] });
  const delay = "Key=deregistration_delay.timeout_seconds,Value=5";
  await cli("modify-target-group-attributes", "--target-group-arn", group, "--attributes", delay);
  const attributes = await cli("describe-target-group-attributes", "--target-group-arn", group);
  expect(attributes.stdout).toMatch(/"deregistration_delay.timeout_seconds",\s+"Value": "5"/);
  const inUse = await cli("delete-target-group", "--target-group-arn", group);
  expect(inUse.stderr).toContain(
    `An error occurred (ResourceInUse) when calling the DeleteTargetGroup operation: Target group '${group}' is currently in use by a listener or a rule`,
  );
  await cli("delete-load-balancer", "--load-balancer-arn", arn);
  expect((await cli("delete-target-group", "--target-group-arn", group)).code).toBe(0);
}, 180_000);
