import { describe, expect, it } from "vitest";
import { ACCOUNT, START } from "../../testing/gate-for-test.js";
import type { ScalingForTest } from "../testing/scaling-for-test.js";
import { expectDenied, NAMED, refused, scalingForTest, WEB } from "../testing/scaling-for-test.js";

const ACTION = {
  ...WEB,
  ScheduledActionName: "morning",
  Schedule: "cron(0 8 ? * MON-FRI *)",
  ScalableTargetAction: { MinCapacity: 4, MaxCapacity: 8 },
};

const registered = (): ScalingForTest => {
  const test = scalingForTest();
  test.register();
  return test;
};

interface Described {
  readonly ScheduledActions: readonly { readonly ScheduledActionARN: string }[];
}

const actions = (test: ScalingForTest, more: object = {}) =>
  test.call<Described>("DescribeScheduledActions", { ServiceNamespace: "ecs", ...more }).ScheduledActions;

describe("a scheduled action", () => {
  it("is kept as it was put, and shown", () => {
    const test = registered();
    const times = { StartTime: new Date(START), EndTime: new Date(START + 1_000) };
    expect(test.call("PutScheduledAction", { ...ACTION, ...times, Timezone: "Europe/London" })).toEqual({});
    expect(actions(test)).toEqual([
      {
        ...ACTION,
        ...times,
        Timezone: "Europe/London",
        CreationTime: new Date(START),
        ScheduledActionARN: expect.stringMatching(
          new RegExp(
            `^arn:aws:autoscaling:us-east-1:${ACCOUNT}:scheduledAction:[0-9a-f-]{36}:resource/ecs/service/demo/web:scheduledActionName/morning$`,
          ),
        ),
      },
    ]);
  });

  it("keeps what a change leaves out, but for start and end", () => {
    const test = registered();
    test.call("PutScheduledAction", { ...ACTION, Timezone: "Asia/Tokyo", EndTime: new Date(START) });
    const [{ ScheduledActionARN } = { ScheduledActionARN: "" }] = actions(test);
    test.call("PutScheduledAction", { ...WEB, ScheduledActionName: "morning", Schedule: "rate(1 hour)" });
    const [changed] = actions(test);
    expect(changed).toMatchObject({
      ScheduledActionARN,
      Schedule: "rate(1 hour)",
      Timezone: "Asia/Tokyo",
      ScalableTargetAction: ACTION.ScalableTargetAction,
    });
    expect(changed).not.toHaveProperty("EndTime");
  });

  it("shares its id with the others of the target, and is listed by name", () => {
    const test = registered();
    for (const ScheduledActionName of ["a", "b"]) test.call("PutScheduledAction", { ...ACTION, ScheduledActionName });
    const ids = actions(test).map(({ ScheduledActionARN }) => ScheduledActionARN.split(":")[6]);
    expect(new Set(ids).size).toBe(1);
    expect(actions(test, { ScheduledActionNames: ["b"] })).toMatchObject([{ ScheduledActionName: "b" }]);
    expect(actions(test, { ResourceId: "service/demo/other" })).toEqual([]);
  });

  it.each([
    "at(2026-02-01T08:00:00)",
    "at(2026-02-01T08:00)",
    "rate(1 minute)",
    "rate(5 minutes)",
    "rate(2 day)",
    "cron(0 8 1 * ?)",
    "cron(0 0 8 1 * ? *)",
  ])("takes the schedule %s", (Schedule) =>
    expect(registered().call("PutScheduledAction", { ...ACTION, Schedule })).toEqual({}),
  );
});

const SYNTAX =
  "Invalid schedule expression. Details: Schedule expressions must have the following syntax: rate(<number>\\s?(minutes?|hours?|days?)), cron(<cron_expression>) or at(yyyy-MM-dd'T'HH:mm:ss).";

describe("a scheduled action that is refused", () => {
  it.each<readonly [string, object, unknown]>([
    ["has no schedule", { Schedule: undefined }, refused("schedule-missing", "Schedule must be set")],
    [
      "does nothing",
      { ScalableTargetAction: undefined },
      refused("scalable-target-action-missing", "ScalableTargetAction must be set"),
    ],
    [
      "sets nothing",
      { ScalableTargetAction: {} },
      refused(
        "scalable-target-action-empty",
        "At least one of minimum capacity and maximum capacity should be provided",
      ),
    ],
    [
      "sets its bounds the wrong way round",
      { ScalableTargetAction: { MinCapacity: 2, MaxCapacity: 1 } },
      refused("maximum-below-minimum", "Maximum capacity cannot be less than minimum capacity"),
    ],
    ["has no keyword", { Schedule: "0 8 1 * ? *" }, refused("schedule-invalid", SYNTAX)],
    ["goes by the week", { Schedule: "rate(1 week)" }, refused("schedule-invalid", SYNTAX)],
    [
      "goes without a pause",
      { Schedule: "rate(0 minutes)" },
      refused(
        "schedule-too-frequent",
        "Invalid schedule frequency. Run for rate(0 minutes) are less than 60 seconds apart",
      ),
    ],
    [
      "has an offset",
      { Schedule: "at(2035-01-01T00:00:00Z)" },
      refused(
        "schedule-at-invalid",
        'Invalid schedule at DateTime expression. Details: Invalid format: "2035-01-01T00:00:00Z"',
      ),
    ],
    [
      "is of a day that is none",
      { Schedule: "at(2035-13-01T00:00:00)" },
      refused(
        "schedule-at-invalid",
        'Invalid schedule at DateTime expression. Details: Invalid format: "2035-13-01T00:00:00"',
      ),
    ],
    [
      "names both days",
      { Schedule: "cron(0 8 * * * *)" },
      refused("schedule-cron-invalid", "Invalid CRON expression. Details: 0 8 * * * *"),
    ],
    [
      "has no fields",
      { Schedule: "cron()" },
      refused("schedule-cron-invalid", "Invalid CRON expression. Details: cron()"),
    ],
    ["is of no zone", { Timezone: "Mars/Olympus" }, refused("timezone-invalid", "Invalid timezone: Mars/Olympus")],
    [
      "ends before it starts",
      { StartTime: new Date(START + 1), EndTime: new Date(START) },
      refused("start-after-end", "StartTime must be before EndTime"),
    ],
    [
      "is of no target",
      { ResourceId: "service/demo/other" },
      refused(
        "target-not-registered",
        `No scalable target registered for ${NAMED.replace("web", "other")}`,
        "ObjectNotFoundException",
      ),
    ],
  ])("%s", (_what, wrong, expected) => {
    const test = registered();
    expect(test.refusal("PutScheduledAction", { ...ACTION, ...wrong })).toEqual(expected);
    expect(actions(test)).toEqual([]);
  });

  it("is one too many", () => {
    const test = registered();
    for (let i = 0; i < 200; i++) test.call("PutScheduledAction", { ...ACTION, ScheduledActionName: `a${i}` });
    test.call("PutScheduledAction", { ...ACTION, ScheduledActionName: "a7" });
    expect(test.refusal("PutScheduledAction", ACTION)).toEqual(
      refused("quota-exceeded", "Limit exceeded: 200 scheduled actions per scalable target", "LimitExceededException"),
    );
  });

  it("is not allowed", () => {
    const test = registered();
    expectDenied(test, "PutScheduledAction", ACTION, test.register());
  });
});
