import { expect, it } from "vitest";
import { TARGET_GROUP } from "../elasticloadbalancing/testing/elb-for-test.js";
import { nameKey, roles } from "../iam/tables.js";
import { ACCOUNT } from "../testing/gate-for-test.js";
import type { EcsForTest } from "./testing/ecs-gate-for-test.js";
import { allow, bridgeDefinition, ecsForTest, refused, roleArn, trust } from "./testing/ecs-gate-for-test.js";

const PORTS = { portMappings: [{ containerPort: 80 }] };
const BRIDGE = { taskDefinition: "bridge", launchType: "EC2", networkConfiguration: undefined };
const elb = { service: "elasticloadbalancing" };

function demo(): EcsForTest {
  const test = ecsForTest();
  test.demo();
  test.register({}, PORTS);
  test.call("RegisterTaskDefinition", { ...bridgeDefinition(PORTS), family: "bridge" });
  return test;
}

/** A target group that a load balancer forwards to, or not; gives its ARN. */
function targetGroup({ call }: EcsForTest, TargetType: string, used = true): string {
  const { TargetGroups } = call("CreateTargetGroup", { ...TARGET_GROUP, Name: TargetType, TargetType }, elb);
  const TargetGroupArn = String((TargetGroups as unknown as { TargetGroupArn: string }[])[0]?.TargetGroupArn);
  if (!used) return TargetGroupArn;
  const { LoadBalancers } = call("CreateLoadBalancer", { Name: TargetType, Subnets: ["a", "b"] }, elb);
  const [loadBalancer] = LoadBalancers as unknown as { LoadBalancerArn: string }[];
  const DefaultActions = [{ Type: "forward", TargetGroupArn }];
  call("CreateListener", { ...loadBalancer, Protocol: "HTTP", Port: 80, DefaultActions }, elb);
  return TargetGroupArn;
}

const of = (targetGroupArn: string) => ({
  loadBalancers: [{ targetGroupArn, containerName: "app", containerPort: 80 }],
});
const invalid = (id: string, message: string) => refused(id, "InvalidParameterException", message);
const ABSENT = "arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/absent/0123456789abcdef";
const LACKS =
  "Unable to assume role and validate the specified targetGroupArn. Please verify that the ECS service role being passed has the proper permissions.";

it("refuses a target group that no load balancer uses, of another type, and one that is not there", () => {
  const test = demo();
  const refusal = (more: object) => test.refusal("CreateService", test.service(more));
  const unused = targetGroup(test, "ip", false);
  expect(refusal(of(unused))).toEqual(
    invalid(
      "target-group-without-load-balancer",
      `The target group with targetGroupArn ${unused} does not have an associated load balancer.`,
    ),
  );
  const ofInstances = targetGroup(test, "instance");
  expect(refusal(of(ofInstances))).toEqual(
    invalid(
      "target-group-type-incompatible",
      `The provided target group ${ofInstances} has target type instance, which is incompatible with the awsvpc network mode specified in the task definition.`,
    ),
  );
  expect(refusal({ ...BRIDGE, ...of(unused) }).message).toBe(
    `The provided target group ${unused} has target type ip, which is incompatible with the bridge network mode specified in the task definition.`,
  );
  expect(refusal(of(ABSENT))).toEqual(
    invalid("target-group-not-found", `The target group with targetGroupArn ${ABSENT} does not exist.`),
  );
});

it("takes one that fits, and looks at it again when a service is updated to another", () => {
  const test = demo();
  const fits = targetGroup(test, "ip");
  expect(test.call("CreateService", test.service(of(fits))).service).toMatchObject(of(fits));
  const update = { cluster: "demo", service: "web" };
  expect(test.refusal("UpdateService", { ...update, ...of(ABSENT) }).id).toBe("ecs.target-group-not-found");
  expect(test.call("UpdateService", { ...update, ...of(fits) }).service).toMatchObject(of(fits));
});

it("looks as the service role, which must trust ECS and may describe target groups", () => {
  const test = demo();
  const input = test.service({ ...BRIDGE, role: "ecsServiceRole", ...of(targetGroup(test, "instance")) });
  test.role("ecsServiceRole", trust("ecs.amazonaws.com"));
  expect(test.refusal("CreateService", input)).toMatchObject({
    id: "ecs.service-role-lacks-target-group",
    message: LACKS,
  });
  const PolicyDocument = JSON.stringify({
    Version: "2012-10-17",
    Statement: [allow("elasticloadbalancing:DescribeTargetGroups")],
  });
  test.call("PutRolePolicy", { RoleName: "ecsServiceRole", PolicyName: "elb", PolicyDocument }, { service: "iam" });
  expect(test.call("CreateService", input).service).toMatchObject({ roleArn: roleArn("ecsServiceRole") });
});

it("needs AWSServiceRoleForECS in bridge mode too", () => {
  const test = demo();
  const targetGroupArn = targetGroup(test, "instance");
  test.store.delete(roles, nameKey(ACCOUNT, "AWSServiceRoleForECS"));
  const as = test.user(allow("ecs:*"), allow("iam:PassRole"));
  const input = test.service({ ...BRIDGE, ...of(targetGroupArn) });
  expect(test.refusal("CreateService", input, { as })).toMatchObject({
    id: "ecs.service-linked-role-not-assumable",
    message: "Unable to assume the service linked role. Please verify that the ECS service linked role exists.",
  });
});
