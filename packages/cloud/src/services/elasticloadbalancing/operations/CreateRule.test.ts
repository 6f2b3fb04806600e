import { expect, it } from "vitest";
import {
  ABSENT,
  allow,
  elbForTest,
  expectDenied,
  expectResourceTags,
  FIXED,
  forward,
  NO_LISTENER,
  path,
  refused,
  TEAM,
} from "../testing/elb-for-test.js";

const RULE = { Priority: 10, Conditions: [path("/a*")], Actions: [FIXED] };

it("makes a rule", () => {
  const { web, call } = elbForTest();
  const { listener: ListenerArn, targetGroup } = web();
  const Conditions = [
    path("/img/*"),
    { Field: "host-header", HostHeaderConfig: { Values: ["a.example.com", "b.example.com"] } },
    { Field: "source-ip", SourceIpConfig: { Values: ["10.0.0.0/8"] } },
  ];
  expect(
    call("CreateRule", { ListenerArn, Priority: 5, Conditions, Actions: [forward(targetGroup)], Tags: TEAM }),
  ).toEqual({
    Rules: [
      {
        RuleArn: expect.stringMatching(/:listener-rule\/app\/web\/[0-9a-f]{16}\/[0-9a-f]{16}\/[0-9a-f]{16}$/),
        Priority: "5",
        Conditions: [
          { ...path("/img/*"), PathPatternConfig: { Values: ["/img/*"] } },
          { ...Conditions[1], Values: ["a.example.com", "b.example.com"] },
          Conditions[2],
        ],
        Actions: [expect.objectContaining({ Type: "forward", TargetGroupArn: targetGroup })],
        IsDefault: false,
      },
    ],
  });
});

it.each([
  [
    [{ Field: "cookie", Values: ["a"] }],
    "condition-field-invalid",
    "Condition field 'cookie' must be one of '[path-pattern,host-header,http-header,http-request-method,query-string,source-ip]'",
  ],
  [
    [{ Field: "source-ip", Values: ["10.0.0.0/8"] }],
    "condition-values-not-compatible",
    "The 'Values' field is not compatible with 'source-ip'",
  ],
  [
    [{ Field: "query-string" }],
    "condition-config-missing",
    "A 'QueryStringConfig' must be specified with 'query-string'",
  ],
  [[{ Field: "path-pattern" }], "value-missing", "A condition value must be specified"],
  [
    [path("/".padEnd(129, "a"))],
    "condition-value-too-long",
    "The 'path-pattern' value is too long; the limit is '128'",
  ],
])("refuses the conditions %j", (Conditions, id, message) => {
  const { web, refusal } = elbForTest();
  const input = { ...RULE, ListenerArn: web().listener, Conditions };
  expect(refusal("CreateRule", input)).toEqual(refused(id, "ValidationError", message));
});

it("refuses a priority that is taken, and actions that cannot be", () => {
  const { web, rule, refusal } = elbForTest();
  const { listener: ListenerArn } = web();
  rule(ListenerArn, 10);
  expect(refusal("CreateRule", { ...RULE, ListenerArn })).toEqual(
    refused("priority-in-use", "PriorityInUse", "Priority '10' is currently in use"),
  );
  const Actions = [forward(ABSENT.TargetGroupArn)];
  expect(refusal("CreateRule", { ...RULE, ListenerArn, Actions }).code).toBe("TargetGroupNotFound");
});

it("refuses a listener that is not there", () => {
  expect(elbForTest().refusal("CreateRule", { ...RULE, ListenerArn: ABSENT.ListenerArn })).toEqual(NO_LISTENER);
});

it("needs its permission, and one to tag", () => {
  const input = { ...RULE, ListenerArn: ABSENT.ListenerArn };
  expectDenied("CreateRule", input, ABSENT.ListenerArn);
  expectResourceTags("CreateRule", (test, tags) => ({
    ...RULE,
    ListenerArn: test.listener(test.loadBalancer(), FIXED, tags),
  }));
  const { user, refusal } = elbForTest();
  const as = user(allow("elasticloadbalancing:CreateRule"));
  expect(refusal("CreateRule", { ...input, Tags: TEAM }, { as }).message).toContain("elasticloadbalancing:AddTags");
});
