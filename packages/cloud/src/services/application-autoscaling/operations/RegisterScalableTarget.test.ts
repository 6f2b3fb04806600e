import { describe, expect, it } from "vitest";
import { nameKey, roles } from "../../iam/tables.js";
import { makeCaller } from "../../iam/testing/iam-for-test.js";
import { ACCOUNT, START } from "../../testing/gate-for-test.js";
import type { ScalingForTest } from "../testing/scaling-for-test.js";
import {
  ANY_TARGET,
  allow,
  expectDenied,
  NAMED,
  ROLE_ARN,
  ROLE_NAME,
  refused,
  SERVICE_ARN,
  STEPS,
  scalingForTest,
  WEB,
} from "../testing/scaling-for-test.js";

/** The same gate, of which IAM is asked. */
const inIam = (test: ScalingForTest): ScalingForTest => ({
  ...test,
  call: (operation, input, options) => test.call(operation, input, { ...options, service: "iam" }),
});
const BOUNDS = { MinCapacity: 1, MaxCapacity: 10 };
const SCALING = "ecs.application-autoscaling.amazonaws.com";

interface Described {
  readonly ScalableTargets: readonly object[];
}

const targets = (test: ScalingForTest) =>
  test.call<Described>("DescribeScalableTargets", { ServiceNamespace: "ecs" }).ScalableTargets;

interface Activities {
  readonly ScalingActivities: readonly {
    Description: string;
    Cause: string;
    StatusCode: string;
    StatusMessage: string;
  }[];
}

const activities = (test: ScalingForTest) =>
  test.call<Activities>("DescribeScalingActivities", { ServiceNamespace: "ecs" }).ScalingActivities;

describe("registering a service", () => {
  it("shows it with the service-linked role, whatever role was named", () => {
    const test = scalingForTest();
    const arn = test.register({ RoleARN: `arn:aws:iam::${ACCOUNT}:role/ecsAutoscaleRole` });
    expect(arn).toMatch(/^arn:aws:application-autoscaling:us-east-1:000000000000:scalable-target\/[0-9a-f]{34}$/);
    expect(targets(test)).toEqual([
      {
        ...WEB,
        ...BOUNDS,
        RoleARN: ROLE_ARN,
        CreationTime: new Date(START),
        SuspendedState: {
          DynamicScalingInSuspended: false,
          DynamicScalingOutSuspended: false,
          ScheduledScalingSuspended: false,
        },
        ScalableTargetARN: arn,
      },
    ]);
    expect(activities(test)).toEqual([]);
  });

  it("changes what the request names, and keeps the rest", () => {
    const test = scalingForTest();
    const arn = test.register();
    expect(test.register({ MinCapacity: undefined, MaxCapacity: 20 })).toBe(arn);
    test.call("RegisterScalableTarget", { ...WEB, SuspendedState: { ScheduledScalingSuspended: true } });
    expect(targets(test)).toMatchObject([
      {
        MinCapacity: 1,
        MaxCapacity: 20,
        SuspendedState: { DynamicScalingInSuspended: false, ScheduledScalingSuspended: true },
      },
    ]);
  });

  it.each([
    ["up to the minimum", { MinCapacity: 4 }, 4, "minimum capacity was set to 4"],
    ["down to the maximum", { MinCapacity: 0, MaxCapacity: 1 }, 1, "maximum capacity was set to 1"],
    ["down to nothing", { MinCapacity: 0, MaxCapacity: 0 }, 0, "maximum capacity was set to 0"],
  ])("moves the desired count %s at once", (_what, bounds, desired, Cause) => {
    const test = scalingForTest();
    test.register(bounds);
    expect(test.desiredCount()).toBe(desired);
    expect(activities(test)).toMatchObject([
      {
        Description: `Setting desired count to ${desired}.`,
        Cause,
        StatusCode: "InProgress",
        StatusMessage: `Successfully set desired count to ${desired}. Waiting for change to be fulfilled by ecs.`,
      },
    ]);
  });
});

describe("the service-linked role", () => {
  const OWN = allow(["application-autoscaling:*", "ecs:DescribeServices", "ecs:UpdateService"]);

  it("is made with the caller's permission, once", () => {
    const test = scalingForTest();
    const as = test.user(
      OWN,
      allow("iam:CreateServiceLinkedRole", ROLE_ARN, { StringEquals: { "iam:AWSServiceName": SCALING } }),
    );
    test.call("RegisterScalableTarget", { ...WEB, ...BOUNDS }, { as });
    expect(test.store.get(roles, nameKey(ACCOUNT, ROLE_NAME))?.arn).toBe(ROLE_ARN);
    test.call("RegisterScalableTarget", { ...WEB, ...BOUNDS }, { as: test.user(OWN) });
  });

  it("is told as missing where the policy lists other services", () => {
    const test = scalingForTest();
    const others = { StringEquals: { "iam:AWSServiceName": ["cloud9.amazonaws.com", "ecs.amazonaws.com"] } };
    const as = test.user(OWN, allow("iam:CreateServiceLinkedRole", "*", others));
    expect(test.refusal("RegisterScalableTarget", { ...WEB, ...BOUNDS }, { as })).toEqual({
      id: "scaling.permissions-missing",
      code: "ValidationException",
      status: 400,
      message: "User is missing the following permissions: iam:CreateServiceLinkedRole",
      cause: "condition-mismatch",
    });
    expect(test.store.get(roles, nameKey(ACCOUNT, ROLE_NAME))).toBeUndefined();
    expect(targets(test)).toEqual([]);
  });

  it("cannot be assumed before it is seen", () => {
    const test = scalingForTest({ iamPropagation: 10_000 });
    const message = `Unable to assume IAM role: ${ROLE_ARN}`;
    const refusal = test.refusal("RegisterScalableTarget", { ...WEB, ...BOUNDS });
    expect(refusal).toEqual({ ...refusal, id: "scaling.role-not-assumable", code: "ValidationException", message });
    expect(refusal.cause).toBe("role-too-new");
    test.advance(10_000);
    test.register();
  });
});

describe("what the caller must be allowed", () => {
  it("is the call itself, first of all", () => {
    const test = scalingForTest();
    expectDenied(test, "RegisterScalableTarget", { ...WEB, ...BOUNDS });
    const arn = test.register();
    expectDenied(test, "RegisterScalableTarget", { ...WEB, ...BOUNDS }, arn);
  });

  it("is all that scaling does, told together", () => {
    const test = scalingForTest();
    const as = test.user(allow("application-autoscaling:*"));
    const { message, cause } = test.refusal("RegisterScalableTarget", { ...WEB, ...BOUNDS }, { as });
    const missing = "ecs:DescribeServices, ecs:UpdateService, iam:CreateServiceLinkedRole";
    expect({ message, cause }).toEqual({
      message: `User is missing the following permissions: ${missing}`,
      cause: "nothing-allows",
    });
  });

  it("is in AWS's own policy for users of ECS", () => {
    const test = scalingForTest();
    const as = makeCaller(inIam(test), "ana");
    const PolicyArn = "arn:aws:iam::aws:policy/AmazonECS_FullAccess";
    test.call("AttachUserPolicy", { UserName: "ana", PolicyArn }, { service: "iam" });
    test.call("RegisterScalableTarget", { ...WEB, ...BOUNDS }, { as });
    test.call("PutScalingPolicy", { ...WEB, PolicyName: "p", StepScalingPolicyConfiguration: STEPS }, { as });
  });

  it("is asked of the service, sent on by Application Auto Scaling", () => {
    const test = scalingForTest();
    const own = allow(["application-autoscaling:*", "iam:CreateServiceLinkedRole"]);
    const via = { "ForAnyValue:StringEquals": { "aws:CalledVia": "application-autoscaling.amazonaws.com" } };
    const as = test.user(own, allow("ecs:*", SERVICE_ARN, via));
    test.call("RegisterScalableTarget", { ...WEB, ...BOUNDS }, { as });
  });

  it.each([
    ["application-autoscaling:service-namespace", "ecs", "dynamodb"],
    ["application-autoscaling:scalable-dimension", "ecs:service:DesiredCount", "rds:cluster:ReadReplicaCount"],
  ])("has the condition key %s", (key, right, wrong) => {
    const test = scalingForTest();
    const rest = allow(["ecs:*", "iam:*"]);
    const user = (value: string) =>
      test.user(rest, allow("application-autoscaling:*", "*", { StringEquals: { [key]: value } }));
    expect(test.refusal("RegisterScalableTarget", { ...WEB, ...BOUNDS }, { as: user(wrong) }).code).toBe(
      "AccessDeniedException",
    );
    test.call("RegisterScalableTarget", { ...WEB, ...BOUNDS }, { as: user(right) });
  });

  it("is to tag, where tags are given", () => {
    const test = scalingForTest();
    const as = test.user(allow("application-autoscaling:RegisterScalableTarget"), allow(["ecs:*", "iam:*"]));
    const { message } = test.refusal("RegisterScalableTarget", { ...WEB, ...BOUNDS, Tags: { team: "a" } }, { as });
    expect(message).toContain(`application-autoscaling:TagResource on resource: ${ANY_TARGET}`);
  });
});

describe("a request that is refused", () => {
  it.each([
    ["has no minimum", { MaxCapacity: 3 }, refused("capacity-missing", "Minimum capacity must be specified")],
    ["has no maximum", { MinCapacity: 3 }, refused("capacity-missing", "Maximum capacity must be specified")],
    [
      "has its bounds the wrong way round",
      { MinCapacity: 3, MaxCapacity: 2 },
      refused("maximum-below-minimum", "Maximum capacity cannot be less than minimum capacity"),
    ],
    [
      "has a minimum below zero",
      { MinCapacity: -1, MaxCapacity: 2 },
      refused("capacity-below-zero", "Minimum capacity cannot be less than 0"),
    ],
    [
      "names no service",
      { ...BOUNDS, ResourceId: "service/demo/absent" },
      refused("service-not-found", "ECS service doesn't exist: service/demo/absent"),
    ],
    [
      "names no cluster",
      { ...BOUNDS, ResourceId: "service/absent/web" },
      refused("service-not-found", "ECS service doesn't exist: service/absent/web"),
    ],
    ...[{ ResourceId: "demo/web" }, { ResourceId: "service/web" }, { ServiceNamespace: "dynamodb" }].map(
      (wrong) =>
        [
          `does not fit together: ${JSON.stringify(wrong)}`,
          { ...BOUNDS, ...wrong },
          refused("unsupported-resource", "Unsupported service namespace, resource type or scalable dimension"),
        ] as const,
    ),
  ])("%s", (_what, input, expected) => {
    expect(scalingForTest().refusal("RegisterScalableTarget", { ...WEB, ...input })).toEqual(expected);
  });

  it("tags what is registered already", () => {
    const test = scalingForTest();
    test.register();
    expect(test.refusal("RegisterScalableTarget", { ...WEB, Tags: { a: "b" } })).toEqual(
      refused(
        "tagged-target-exists",
        "The scalable target that you tried to tag already exists. To update tags on an existing scalable target, use the TagResource API.",
      ),
    );
  });

  it("is of a kind of resource that is not here", () => {
    const table = { ServiceNamespace: "dynamodb", ScalableDimension: "dynamodb:table:ReadCapacityUnits" };
    const refusal = scalingForTest().refusal("RegisterScalableTarget", { ...BOUNDS, ...table, ResourceId: "table/t" });
    expect(refusal).toMatchObject({ id: "wire.not-implemented", status: 501 });
  });

  it("leaves nothing behind", () => {
    const test = scalingForTest();
    test.refusal("RegisterScalableTarget", { ...WEB, ...BOUNDS, ResourceId: "service/demo/absent" });
    expect(targets(test)).toEqual([]);
    expect(test.refusal("PutScheduledAction", { ...WEB, ScheduledActionName: "a" })).toEqual(
      refused("target-not-registered", `No scalable target registered for ${NAMED}`, "ObjectNotFoundException"),
    );
  });
});
