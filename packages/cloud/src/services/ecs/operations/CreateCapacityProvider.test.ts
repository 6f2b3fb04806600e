import { describe, expect, it } from "vitest";
import {
  allow,
  ecsArn,
  ecsForTest,
  notAllowed,
  refused,
  removeServiceLinkedRole,
} from "../testing/ecs-gate-for-test.js";

const GROUP = "arn:aws:autoscaling:us-east-1:000000000000:autoScalingGroup:uuid:autoScalingGroupName/mine";
const create = (name = "mine", more: object = {}) => ({
  name,
  autoScalingGroupProvider: { autoScalingGroupArn: GROUP },
  ...more,
});

describe("CreateCapacityProvider", () => {
  it("makes a provider with AWS's defaults, which a cluster can have and tasks can name", () => {
    const { call, demo } = ecsForTest();
    demo();
    const tags = [{ key: "a", value: "1" }];
    const capacityProvider = {
      capacityProviderArn: ecsArn("capacity-provider/mine"),
      name: "mine",
      status: "ACTIVE",
      autoScalingGroupProvider: {
        autoScalingGroupArn: GROUP,
        managedScaling: {
          status: "DISABLED",
          targetCapacity: 100,
          minimumScalingStepSize: 1,
          maximumScalingStepSize: 10_000,
          instanceWarmupPeriod: 300,
        },
        managedTerminationProtection: "DISABLED",
        managedDraining: "ENABLED",
      },
      tags,
    };
    expect(call("CreateCapacityProvider", create("mine", { tags }))).toEqual({ capacityProvider });
    expect(call("DescribeCapacityProviders", { capacityProviders: ["mine"], include: ["TAGS"] })).toEqual({
      capacityProviders: [capacityProvider],
      failures: [],
    });
    const strategy = [{ capacityProvider: "mine", weight: 1 }];
    const put = { cluster: "demo", capacityProviders: ["mine"], defaultCapacityProviderStrategy: strategy };
    call("PutClusterCapacityProviders", put);
    call("RegisterTaskDefinition", { family: "b", containerDefinitions: [{ name: "a", image: "b", memory: 64 }] });
    const run = { cluster: "demo", taskDefinition: "b", capacityProviderStrategy: strategy };
    expect(call("RunTask", run)).toMatchObject({ tasks: [{ launchType: "EC2" }] });
  });
});

describe("CreateCapacityProvider refuses", () => {
  it.each(["aws-mine", "ecsmine", "FARGATE_MINE", "with blank", "a".repeat(256), ""])("the name %j", (name) => {
    expect(ecsForTest().refusal("CreateCapacityProvider", create(name)).id).toBe("ecs.capacity-provider-name-invalid");
  });

  it("one that is there", () => {
    const { call, refusal, demo } = ecsForTest();
    demo();
    call("CreateCapacityProvider", create());
    expect(refusal("CreateCapacityProvider", create())).toEqual(
      refused(
        "capacity-provider-already-exists",
        "ClientException",
        "The specified capacity provider already exists. To change the configuration of an existing capacity provider, update the capacity provider.",
      ),
    );
  });

  it("to work without the service-linked role", () => {
    const test = ecsForTest();
    test.demo();
    removeServiceLinkedRole(test);
    expect(test.refusal("CreateCapacityProvider", create())).toMatchObject({
      code: "ClientException",
      message: "ECS Service Linked Role does not exist. Please create a Service linked role for ECS and try again.",
    });
  });

  it("providers of other kinds, which are not here", () => {
    const { refusal, demo } = ecsForTest();
    demo();
    expect(refusal("CreateCapacityProvider", { name: "mine" })).toMatchObject({ status: 501 });
  });

  it("whom nothing allows it, or to tag it", () => {
    const { call, refusal, demo, user } = ecsForTest();
    demo();
    expect(refusal("CreateCapacityProvider", create(), { as: user() })).toMatchObject(
      notAllowed("ecs:CreateCapacityProvider", "*"),
    );
    const tagged = create("mine", { tags: [{ key: "team", value: "web" }] });
    const untagging = user(allow("ecs:CreateCapacityProvider"));
    expect(refusal("CreateCapacityProvider", tagged, { as: untagging }).message).toContain("ecs:TagResource");
    const of = (team: string) =>
      user(
        allow("ecs:CreateCapacityProvider", "*", { StringEquals: { "aws:RequestTag/team": team } }),
        allow("ecs:TagResource"),
      );
    expect(refusal("CreateCapacityProvider", tagged, { as: of("other") }).id).toBe("iam.denied-implicit");
    expect(call("CreateCapacityProvider", tagged, { as: of("web") })).toBeDefined();
  });
});
