import { expect, it } from "vitest";
import {
  ABSENT,
  allow,
  elbArnOf,
  elbForTest,
  expectDenied,
  expectResourceTags,
  FIXED,
  forward,
  NO_LOAD_BALANCER,
  refused,
  TEAM,
} from "../testing/elb-for-test.js";

const HTTP = { Protocol: "HTTP", Port: 80 };
const CERTIFICATE = [{ CertificateArn: "arn:aws:acm:us-east-1:000000000000:certificate/1" }];

it("makes a listener with its default rule", () => {
  const { loadBalancer, targetGroup, call } = elbForTest();
  const LoadBalancerArn = loadBalancer();
  const TargetGroupArn = targetGroup();
  const action = {
    Type: "forward",
    TargetGroupArn,
    ForwardConfig: {
      TargetGroups: [{ TargetGroupArn, Weight: 1 }],
      TargetGroupStickinessConfig: { Enabled: false },
    },
  };
  const { Listeners } = call("CreateListener", { ...HTTP, LoadBalancerArn, DefaultActions: [forward(TargetGroupArn)] });
  const [listener] = Listeners as unknown as { ListenerArn: string }[];
  expect(listener).toEqual({
    ListenerArn: expect.stringMatching(/:listener\/app\/web\/[0-9a-f]{16}\/[0-9a-f]{16}$/),
    LoadBalancerArn,
    ...HTTP,
    DefaultActions: [action],
  });
  expect(call("DescribeRules", { ListenerArn: listener?.ListenerArn })).toEqual({
    Rules: [
      {
        RuleArn: expect.stringMatching(/:listener-rule\/app\/web\/[0-9a-f]{16}\/[0-9a-f]{16}\/[0-9a-f]{16}$/),
        Priority: "default",
        Conditions: [],
        Actions: [action],
        IsDefault: true,
      },
    ],
  });
  expect(call("DescribeTargetGroups")).toMatchObject({ TargetGroups: [{ LoadBalancerArns: [LoadBalancerArn] }] });
});

it("shows what a redirect leaves as it is", () => {
  const { loadBalancer, call } = elbForTest();
  const redirect = { Type: "redirect", RedirectConfig: { Protocol: "HTTPS", Port: "443", StatusCode: "HTTP_301" } };
  const RedirectConfig = { ...redirect.RedirectConfig, Host: "#{host}", Path: "/#{path}", Query: "#{query}" };
  expect(
    call("CreateListener", { ...HTTP, LoadBalancerArn: loadBalancer(), DefaultActions: [redirect] }),
  ).toMatchObject({ Listeners: [{ DefaultActions: [{ Type: "redirect", RedirectConfig }] }] });
});

it("takes a security policy and a certificate for HTTPS", () => {
  const { loadBalancer, call } = elbForTest();
  const input = { LoadBalancerArn: loadBalancer(), Protocol: "HTTPS", Port: 443, Certificates: CERTIFICATE };
  expect(call("CreateListener", { ...input, DefaultActions: [FIXED] })).toMatchObject({
    Listeners: [
      { SslPolicy: "ELBSecurityPolicy-2016-08", Certificates: CERTIFICATE, MutualAuthentication: { Mode: "off" } },
    ],
  });
});

const SERVER_CERTIFICATE = "arn:aws:iam::000000000000:server-certificate/web";
it.each([
  [{ Port: undefined }, "value-missing", "ValidationError", "A listener port must be specified"],
  [{ Protocol: undefined }, "value-missing", "ValidationError", "A listener protocol must be specified"],
  [
    { Protocol: "TCP" },
    "listener-protocol-invalid",
    "ValidationError",
    "Listener protocol 'TCP' must be one of 'HTTP, HTTPS'",
  ],
  [
    { Protocol: "HTTPS" },
    "certificate-missing",
    "ValidationError",
    "A certificate must be specified for HTTPS listeners",
  ],
  [
    { Protocol: "HTTPS", Certificates: [{ CertificateArn: SERVER_CERTIFICATE }] },
    "certificate-not-found",
    "CertificateNotFound",
    `Certificate '${SERVER_CERTIFICATE}' not found`,
  ],
  [
    { Protocol: "HTTPS", Certificates: CERTIFICATE, SslPolicy: "None" },
    "ssl-policy-not-found",
    "SSLPolicyNotFound",
    "SSL policy 'None' not found",
  ],
  [
    { DefaultActions: [forward(ABSENT.TargetGroupArn)] },
    "action-target-group-not-found",
    "TargetGroupNotFound",
    `Target group '${ABSENT.TargetGroupArn}' not found`,
  ],
  [{ DefaultActions: [{ Type: "forward" }] }, "value-missing", "ValidationError", "A target group must be specified"],
  [
    { DefaultActions: [{ Type: "redirect", RedirectConfig: { StatusCode: "HTTP_301" } }] },
    "redirect-loop",
    "InvalidLoadBalancerAction",
    "The redirect configuration is not valid because it creates a loop.",
  ],
  [
    { DefaultActions: [{ Type: "fixed-response", FixedResponseConfig: { StatusCode: "200", ContentType: "x" } }] },
    "content-type-invalid",
    "InvalidLoadBalancerAction",
    "The ContentType must be one of:'text/html', 'application/json', 'application/javascript', 'text/css', 'text/plain'",
  ],
])("refuses %j", (more, id, code, message) => {
  const { loadBalancer, refusal } = elbForTest();
  const input = { ...HTTP, LoadBalancerArn: loadBalancer(), DefaultActions: [FIXED], ...more };
  expect(refusal("CreateListener", input)).toEqual(refused(id, code, message));
});

it("refuses a second listener on the port", () => {
  const { web, refusal } = elbForTest();
  const { loadBalancer: LoadBalancerArn } = web();
  expect(refusal("CreateListener", { ...HTTP, LoadBalancerArn, DefaultActions: [FIXED] })).toEqual(
    refused(
      "duplicate-listener",
      "DuplicateListener",
      `A listener already exists on this port for this load balancer '${LoadBalancerArn}'`,
    ),
  );
});

it("refuses a target group of another load balancer, and one of another layer", () => {
  const { web, loadBalancer, targetGroup, refusal } = elbForTest();
  const { targetGroup: taken } = web();
  const LoadBalancerArn = loadBalancer("other");
  expect(refusal("CreateListener", { ...HTTP, LoadBalancerArn, DefaultActions: [forward(taken)] })).toEqual(
    refused(
      "target-group-association-limit",
      "TargetGroupAssociationLimit",
      `The following target groups cannot be associated with more than one load balancer: ${taken}`,
    ),
  );
  const tcp = targetGroup("tcp", { Protocol: "TCP" });
  expect(refusal("CreateListener", { ...HTTP, LoadBalancerArn, DefaultActions: [forward(tcp)] })).toEqual(
    refused(
      "incompatible-protocols",
      "InvalidConfigurationRequest",
      `The target group '${tcp}' has protocol 'TCP', which is not compatible with listener protocol 'HTTP'`,
    ),
  );
});

it("refuses a load balancer that is not there", () => {
  const input = { ...HTTP, LoadBalancerArn: ABSENT.LoadBalancerArn, DefaultActions: [FIXED] };
  expect(elbForTest().refusal("CreateListener", input)).toEqual(NO_LOAD_BALANCER);
});

it("needs its permission, and one to tag", () => {
  const input = { ...HTTP, LoadBalancerArn: ABSENT.LoadBalancerArn, DefaultActions: [FIXED] };
  expectDenied("CreateListener", input, ABSENT.LoadBalancerArn);
  const { user, refusal } = elbForTest();
  const as = user(allow("elasticloadbalancing:CreateListener"));
  expect(refusal("CreateListener", { ...input, Tags: TEAM }, { as }).message).toContain(
    `elasticloadbalancing:AddTags on resource: ${elbArnOf("listener/app/absent/0123456789abcdef/*")}`,
  );
});

it("tells the tags of the load balancer, the protocol and the security policy", () => {
  expectResourceTags("CreateListener", ({ loadBalancer }, tags) => ({
    ...HTTP,
    LoadBalancerArn: loadBalancer("web", tags),
    DefaultActions: [FIXED],
  }));
  const { user, loadBalancer, call, refusal } = elbForTest();
  const keys = { "elasticloadbalancing:ListenerProtocol": "HTTPS", "elasticloadbalancing:SecurityPolicy": "*TLS13*" };
  const as = user(allow("elasticloadbalancing:CreateListener", { StringLike: keys }));
  const input = { Port: 443, LoadBalancerArn: loadBalancer(), DefaultActions: [FIXED], Protocol: "HTTPS" };
  const policy = (SslPolicy: string) => ({ ...input, SslPolicy, Certificates: CERTIFICATE });
  expect(refusal("CreateListener", policy("ELBSecurityPolicy-2016-08"), { as }).id).toBe("iam.denied-implicit");
  call("CreateListener", policy("ELBSecurityPolicy-TLS13-1-2-2021-06"), { as });
});
