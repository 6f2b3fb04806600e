import { expect, it } from "vitest";
import {
  allow,
  elbArnOf,
  elbForTest,
  expectDenied,
  notAllowed,
  refused,
  TARGET_GROUP,
  TEAM,
} from "../testing/elb-for-test.js";

const WEB = { ...TARGET_GROUP, Name: "web" };
const RESOURCE = elbArnOf("targetgroup/web/*");

const made = (input: object) => {
  const { TargetGroups } = elbForTest().call("CreateTargetGroup", { ...WEB, ...input });
  return (TargetGroups as unknown as object[])[0];
};

it("makes a target group with AWS's defaults", () => {
  expect(made({ Tags: TEAM })).toEqual({
    TargetGroupArn: expect.stringMatching(/:targetgroup\/web\/[0-9a-f]{16}$/),
    TargetGroupName: "web",
    Protocol: "HTTP",
    Port: 80,
    VpcId: "vpc-0123456789abcdef0",
    HealthCheckProtocol: "HTTP",
    HealthCheckPort: "traffic-port",
    HealthCheckEnabled: true,
    HealthCheckIntervalSeconds: 30,
    HealthCheckTimeoutSeconds: 5,
    HealthyThresholdCount: 5,
    UnhealthyThresholdCount: 2,
    HealthCheckPath: "/",
    Matcher: { HttpCode: "200" },
    LoadBalancerArns: [],
    TargetType: "ip",
    ProtocolVersion: "HTTP1",
    IpAddressType: "ipv4",
  });
});

it.each([
  [{ Protocol: "TCP" }, { HealthCheckProtocol: "TCP", HealthCheckTimeoutSeconds: 10 }],
  [
    { Protocol: "TCP", HealthCheckProtocol: "HTTP" },
    { HealthCheckTimeoutSeconds: 6, HealthCheckPath: "/", Matcher: { HttpCode: "200-399" } },
  ],
  [{ ProtocolVersion: "GRPC" }, { HealthCheckPath: "/AWS.ALB/healthcheck", Matcher: { GrpcCode: "12" } }],
  [
    { Protocol: "GENEVE", Port: 6081 },
    { HealthCheckPort: "80", HealthCheckIntervalSeconds: 10 },
  ],
  [
    { TargetType: "lambda", Protocol: undefined, Port: undefined, VpcId: undefined },
    { HealthCheckEnabled: false, HealthCheckIntervalSeconds: 35, HealthCheckTimeoutSeconds: 30 },
  ],
])("checks the health of %j as AWS does", (input, health) => {
  expect(made(input)).toMatchObject(health);
});

it("gives the same target group for the same request, and refuses other settings under its name", () => {
  const { targetGroup, refusal } = elbForTest();
  expect(targetGroup()).toBe(targetGroup());
  expect(refusal("CreateTargetGroup", { ...WEB, Port: 81 })).toEqual(
    refused(
      "duplicate-target-group-name",
      "DuplicateTargetGroupName",
      "A target group with the same name 'web' exists, but with different settings",
    ),
  );
});

const LONG = "a".repeat(33);
it.each([
  [{ Name: LONG }, "name-too-long", `Target group name '${LONG}' cannot be longer than '32' characters`],
  [
    { Name: "a_b" },
    "name-characters",
    "Target group name 'a_b' can only contain characters that are alphanumeric characters or hyphens(-)",
  ],
  [{ Name: "web-" }, "name-hyphen", "Target group name 'web-' cannot begin or end with '-'"],
  [{ Protocol: undefined }, "value-missing", "A protocol must be specified"],
  [{ Port: undefined }, "value-missing", "A port must be specified"],
  [{ VpcId: undefined }, "value-missing", "A VPC ID must be specified"],
  [
    { TargetType: "lambda" },
    "not-for-lambda",
    "Protocol cannot be specified for target groups with target type 'lambda'",
  ],
  [
    { HealthCheckIntervalSeconds: 5 },
    "health-check-timeout-too-long",
    "Health check timeout '5' must be smaller than the interval '5'",
  ],
  [
    { Matcher: { HttpCode: "200,600" } },
    "matcher-invalid",
    "Health check matcher HTTP code '200,600' must be within '200-499' inclusive",
  ],
])("refuses %j", (more, id, message) => {
  expect(elbForTest().refusal("CreateTargetGroup", { ...WEB, ...more })).toEqual(
    refused(id, "ValidationError", message),
  );
});

it("refuses a protocol that there is not", () => {
  const { code, message } = elbForTest().refusal("CreateTargetGroup", { ...WEB, Protocol: "FTP" });
  expect(code).toBe("ValidationError");
  expect(message).toContain("1 validation error detected: Value 'FTP' at 'protocol' failed to satisfy constraint");
});

it("needs its permission, and one to tag", () => {
  expectDenied("CreateTargetGroup", WEB, RESOURCE);
  const { user, refusal } = elbForTest();
  const as = user(allow("elasticloadbalancing:CreateTargetGroup"));
  expect(refusal("CreateTargetGroup", { ...WEB, Tags: TEAM }, { as })).toEqual(
    notAllowed("elasticloadbalancing:AddTags", RESOURCE),
  );
});

it("tells the tags of the request", () => {
  const { user, call, refusal } = elbForTest();
  const as = user(allow("elasticloadbalancing:*", { StringEquals: { "aws:RequestTag/team": "red" } }));
  call("CreateTargetGroup", { ...WEB, Tags: TEAM }, { as });
  expect(refusal("CreateTargetGroup", { ...WEB, Name: "other" }, { as }).id).toBe("iam.denied-implicit");
});
