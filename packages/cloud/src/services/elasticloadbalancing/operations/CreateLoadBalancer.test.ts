import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import {
  allow,
  elbArnOf,
  elbForTest,
  expectDenied,
  notAllowed,
  refused,
  SUBNETS,
  TEAM,
} from "../testing/elb-for-test.js";

const WEB = { Name: "web", Subnets: SUBNETS };
const RESOURCE = elbArnOf("loadbalancer/app/web/*");
const ROLE = `arn:aws:iam::${ACCOUNT}:role/aws-service-role/elasticloadbalancing.amazonaws.com/AWSServiceRoleForElasticLoadBalancing`;

it("makes an Application Load Balancer, which is active after a while", () => {
  const test = elbForTest();
  const { LoadBalancers } = test.call("CreateLoadBalancer", { ...WEB, SecurityGroups: ["sg-1"], Tags: TEAM });
  const [one] = LoadBalancers as unknown as { LoadBalancerArn: string; DNSName: string }[];
  expect(one).toMatchObject({
    LoadBalancerName: "web",
    CanonicalHostedZoneId: "Z35SXDOTRQ7X7K",
    Scheme: "internet-facing",
    Type: "application",
    State: { Code: "provisioning" },
    AvailabilityZones: [
      { ZoneName: "us-east-1a", SubnetId: SUBNETS[0], LoadBalancerAddresses: [] },
      { ZoneName: "us-east-1b", SubnetId: SUBNETS[1], LoadBalancerAddresses: [] },
    ],
    SecurityGroups: ["sg-1"],
    IpAddressType: "ipv4",
  });
  expect(one?.LoadBalancerArn).toMatch(/:loadbalancer\/app\/web\/[0-9a-f]{16}$/);
  expect(one?.DNSName).toMatch(/^web-\d{10}\.us-east-1\.elb\.amazonaws\.com$/);
  expect(test.call("DescribeTags", { ResourceArns: [one?.LoadBalancerArn] })).toMatchObject({
    TagDescriptions: [{ Tags: TEAM }],
  });
  test.advance(5_000);
  expect(test.call("DescribeLoadBalancers")).toMatchObject({ LoadBalancers: [{ State: { Code: "active" } }] });
});

it.each([
  [{ Type: "network" }, /^web-[0-9a-f]{16}\.elb\.us-east-1\.amazonaws\.com$/],
  [{ Scheme: "internal" }, /^internal-web-\d{10}\.us-east-1\.elb\.amazonaws\.com$/],
])("names %j in DNS", (more, name) => {
  const { LoadBalancers } = elbForTest().call("CreateLoadBalancer", { ...WEB, ...more });
  expect((LoadBalancers as unknown as { DNSName: string }[])[0]?.DNSName).toMatch(name);
});

it("gives the same load balancer for the same request, and refuses other settings under its name", () => {
  const { loadBalancer, refusal } = elbForTest();
  expect(loadBalancer()).toBe(loadBalancer());
  expect(refusal("CreateLoadBalancer", { ...WEB, Scheme: "internal" })).toEqual(
    refused(
      "duplicate-load-balancer-name",
      "DuplicateLoadBalancerName",
      "A load balancer with the same name 'web' exists, but with different settings",
    ),
  );
});

const LONG = "a".repeat(33);
it.each([
  [
    { Name: LONG },
    "name-too-long",
    "ValidationError",
    `The load balancer name '${LONG}' cannot be longer than '32' characters`,
  ],
  [
    { Name: "my_lb" },
    "name-characters",
    "ValidationError",
    "The load balancer name 'my_lb' can only contain characters that are alphanumeric characters and hyphens(-)",
  ],
  [{ Name: "-lb" }, "name-hyphen", "ValidationError", "The load balancer name '-lb' cannot begin or end with '-'"],
  [
    { Name: "internal-lb" },
    "name-internal",
    "ValidationError",
    "The load balancer name 'internal-lb' cannot begin with 'internal-'",
  ],
  [{ Subnets: [] }, "subnets-missing", "ValidationError", "At least one subnet must be specified"],
  [
    { SubnetMappings: [{ SubnetId: "subnet-1" }] },
    "subnets-given-twice",
    "ValidationError",
    "You must specify either subnets or subnet mappings",
  ],
  [
    { Subnets: SUBNETS.slice(1) },
    "too-few-zones",
    "ValidationError",
    "At least two subnets in two different Availability Zones must be specified",
  ],
  [
    { Subnets: ["subnet-1", "subnet-1"] },
    "zone-twice",
    "InvalidConfigurationRequest",
    "A load balancer cannot be attached to multiple subnets in the same Availability Zone",
  ],
  [
    { Tags: [...TEAM, ...TEAM] },
    "duplicate-tag-keys",
    "DuplicateTagKeys",
    "Tag key was specified more than once: team",
  ],
  [
    { Tags: Array.from({ length: 51 }, (_, i) => ({ Key: String(i), Value: "" })) },
    "too-many-tags",
    "TooManyTags",
    "The quota for the number of tags that can be assigned to a load balancer has been reached",
  ],
])("refuses %j", (more, id, code, message) => {
  expect(elbForTest().refusal("CreateLoadBalancer", { ...WEB, ...more })).toEqual(refused(id, code, message));
});

it("needs its permission, and one to tag", () => {
  expectDenied("CreateLoadBalancer", WEB, RESOURCE);
  const { user, refusal } = elbForTest();
  const as = user(allow("elasticloadbalancing:CreateLoadBalancer"), allow("iam:CreateServiceLinkedRole"));
  expect(refusal("CreateLoadBalancer", { ...WEB, Tags: TEAM }, { as })).toEqual(
    notAllowed("elasticloadbalancing:AddTags", RESOURCE),
  );
});

it("makes AWSServiceRoleForElasticLoadBalancing the first time, as the caller", () => {
  const { user, refusal, call, loadBalancer } = elbForTest();
  const as = user(allow("elasticloadbalancing:*"));
  expect(refusal("CreateLoadBalancer", WEB, { as })).toEqual(notAllowed("iam:CreateServiceLinkedRole", ROLE));
  loadBalancer("other");
  const role = { RoleName: "AWSServiceRoleForElasticLoadBalancing" };
  expect(call("GetRole", role, { service: "iam" })).toMatchObject({ Role: { Arn: ROLE } });
  expect(call("CreateLoadBalancer", WEB, { as })).toMatchObject({ LoadBalancers: [{ LoadBalancerName: "web" }] });
});

it.each([
  [{ StringEquals: { "elasticloadbalancing:Scheme": "internal" } }, { Scheme: "internal" }],
  [{ "ForAllValues:StringEquals": { "elasticloadbalancing:Subnet": ["a", "b"] } }, { Subnets: ["a", "b"] }],
  [{ "ForAnyValue:StringEquals": { "elasticloadbalancing:SecurityGroup": "sg-1" } }, { SecurityGroups: ["sg-1"] }],
  [{ StringEquals: { "aws:RequestTag/team": "red" } }, { Tags: TEAM }],
])("tells %j", (condition, fits) => {
  const { user, call, refusal, loadBalancer } = elbForTest();
  loadBalancer("first");
  const as = user(allow("elasticloadbalancing:CreateLoadBalancer", condition), allow("elasticloadbalancing:AddTags"));
  expect(refusal("CreateLoadBalancer", WEB, { as }).id).toBe("iam.denied-implicit");
  call("CreateLoadBalancer", { ...WEB, ...fits }, { as });
});

it("lets one tag only what one makes", () => {
  const { user, call, refusal, loadBalancer } = elbForTest();
  const arn = loadBalancer("first");
  const made = { StringEquals: { "elasticloadbalancing:CreateAction": "CreateLoadBalancer" } };
  const as = user(allow("elasticloadbalancing:CreateLoadBalancer"), allow("elasticloadbalancing:AddTags", made));
  call("CreateLoadBalancer", { ...WEB, Tags: TEAM }, { as });
  expect(refusal("AddTags", { ResourceArns: [arn], Tags: TEAM }, { as }).id).toBe("iam.denied-implicit");
});
