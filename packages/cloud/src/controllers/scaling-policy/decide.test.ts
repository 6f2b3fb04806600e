import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Breach } from "./breach.js";
import { cooldownOf } from "./breach.js";
import type { Situation } from "./decide.js";
import { decide } from "./decide.js";

const UUID = "12345678-1234-4234-8234-123456789012";
const AT: Situation = {
  capacity: 4,
  min: 1,
  max: 10,
  outSuspended: false,
  inSuspended: false,
  deploying: false,
  mustAgree: [],
};

const CHANGE = { AdjustmentType: "ChangeInCapacity" } as const;
/** The alarm of the policy ECSPersonalScaleOutPolicyProd: above 30 percent. */
const OUT = [
  { MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 10, ScalingAdjustment: 2 },
  { MetricIntervalLowerBound: 10, MetricIntervalUpperBound: 20, ScalingAdjustment: 2 },
  { MetricIntervalLowerBound: 20, ScalingAdjustment: 4 },
];
const steps = (StepAdjustments: readonly object[], value: number, more: object = {}, name = "steps"): Breach =>
  ({
    alarm: `${name}-alarm`,
    policy: { PolicyName: name, step: { ...CHANGE, StepAdjustments, ...more } },
    value,
    threshold: 30,
  }) as never;
const out = (value: number) => steps(OUT, value);
const inBy = (ScalingAdjustment: number, value = 10) =>
  steps([{ MetricIntervalUpperBound: 0, ScalingAdjustment }], value, {}, "in");
const tracking = (kind: "High" | "Low", value: number, name = "cpu", TargetValue = 70): Breach =>
  ({
    alarm: `TargetTracking-service/demo/web-Alarm${kind}-${UUID}`,
    policy: { PolicyName: name, tracking: { TargetValue } },
    value,
    threshold: 0,
  }) as never;

const desired = (breaches: readonly Breach[], at: Partial<Situation> = {}) => {
  const { scaling, notScaled } = decide(breaches, { ...AT, ...at });
  return scaling ? scaling.desired : notScaled?.reason;
};

describe("step scaling", () => {
  it.each([
    [30, 6],
    [35, 6],
    [40, 6],
    [45, 6],
    [50, 8],
    [80, 8],
  ])("of %d percent goes from 4 to %i", (value, expected) => expect(desired([out(value)])).toBe(expected));

  it.each([
    ["stops at the maximum", [out(80)], { capacity: 8 }, 10],
    ["is at the maximum", [out(80)], { capacity: 10 }, { Code: "AlreadyAtMaxCapacity", MaxCapacity: 10 }],
    [
      "leaves what is above the maximum",
      [out(80)],
      { capacity: 12 },
      { Code: "AlreadyAtMaxCapacity", MaxCapacity: 10 },
    ],
    ["goes up to the minimum from below", [out(35)], { capacity: 0, min: 3 }, 3],
    ["stops at the minimum", [inBy(-3)], { capacity: 3 }, 1],
    ["is at the minimum", [inBy(-3)], { capacity: 1 }, { Code: "AlreadyAtMinCapacity", MinCapacity: 1 }],
    [
      "leaves what is below the minimum",
      [inBy(-1)],
      { capacity: 2, min: 3 },
      { Code: "AlreadyAtMinCapacity", MinCapacity: 3 },
    ],
    ["goes down to the maximum from above", [inBy(-2)], { capacity: 20 }, 10],
    [
      "has a step that changes nothing",
      [steps([{ MetricIntervalLowerBound: 0, ScalingAdjustment: 0 }], 40)],
      {},
      { Code: "AlreadyAtDesiredCapacity", CurrentCapacity: 4 },
    ],
    ["has no step for it", [out(20)], {}, undefined],
    ["is suspended outwards", [out(80)], { outSuspended: true }, undefined],
    ["is suspended inwards", [inBy(-1)], { inSuspended: true }, undefined],
    ["goes on outwards while inwards is suspended", [out(35)], { inSuspended: true }, 6],
    [
      "takes nothing away during a deployment",
      [inBy(-1)],
      { deploying: true },
      { Code: "TargetServicePutResourceAsUnscalable" },
    ],
    ["adds during a deployment", [out(35)], { deploying: true }, 6],
  ])("%s", (_what, breaches, at, expected) => expect(desired(breaches, at)).toEqual(expected));
});

describe("a cooldown", () => {
  const added2 = { capacity: 6, cooldown: { direction: "out", from: 4 } } as const;

  /** AWS's own example: two were added, three are wanted, so one more is. */
  it("counts what was added already", () => {
    const three = steps([{ MetricIntervalLowerBound: 0, ScalingAdjustment: 3 }], 40);
    expect(decide([three], { ...AT, ...added2 }).scaling).toMatchObject({ desired: 7, from: 4, direction: "out" });
  });

  it.each([
    ["adds nothing for the same again", [out(45)], added2, undefined],
    ["adds nothing for less", [steps([{ MetricIntervalLowerBound: 0, ScalingAdjustment: 1 }], 40)], added2, undefined],
    ["adds the rest of a larger step", [out(80)], added2, 8],
    ["takes nothing away", [inBy(-1)], added2, undefined],
    ["takes nothing away after a scale-in", [inBy(-1)], { cooldown: { direction: "in", from: 6 } } as const, undefined],
    [
      "of a scale-in lets a scale-out through, in full",
      [out(35)],
      { cooldown: { direction: "in", from: 6 } } as const,
      6,
    ],
    [
      "does not count percent twice",
      [
        steps([{ MetricIntervalLowerBound: 0, ScalingAdjustment: 50 }], 40, {
          AdjustmentType: "PercentChangeInCapacity",
        }),
      ],
      added2,
      undefined,
    ],
    [
      "goes by what is left where somebody took tasks away",
      [out(35)],
      { capacity: 2, cooldown: { direction: "out", from: 4 } } as const,
      4,
    ],
    ["counts for target tracking too", [tracking("High", 105)], added2, undefined],
    ["lets target tracking add what is beyond", [tracking("High", 140)], added2, 8],
  ])("%s", (_what, breaches, at, expected) => expect(desired(breaches, at)).toEqual(expected));

  it.each([
    [{ step: {} }, 300, 300],
    [{ step: { Cooldown: 60 } }, 60, 60],
    [{ tracking: {} }, 300, 300],
    [{ tracking: { ScaleOutCooldown: 30, ScaleInCooldown: 90 } }, 30, 90],
    [{ tracking: { ScaleOutCooldown: 0 } }, 0, 300],
  ])("of %j lasts %i s after a scale-out and %i s after a scale-in", (policy, afterOut, afterIn) => {
    expect(cooldownOf(policy as never, "out")).toBe(afterOut);
    expect(cooldownOf(policy as never, "in")).toBe(afterIn);
  });
});

describe("target tracking", () => {
  it.each([
    ["adds in proportion, rounded up", [tracking("High", 71)], {}, 5],
    ["adds as much as it takes", [tracking("High", 140)], {}, 8],
    ["stops at the maximum", [tracking("High", 400)], {}, 10],
    ["takes away in proportion, rounded up", [tracking("Low", 20)], { capacity: 10 }, 3],
    [
      "takes nothing away where the target would be passed",
      [tracking("Low", 60)],
      {},
      { Code: "AlreadyAtDesiredCapacity", CurrentCapacity: 4 },
    ],
    ["goes to nothing when nothing is used", [tracking("Low", 0)], { min: 0 }, 0],
    ["stops at the minimum", [tracking("Low", 0)], { min: 2 }, 2],
    ["is at the minimum", [tracking("Low", 60)], { capacity: 1 }, { Code: "AlreadyAtMinCapacity", MinCapacity: 1 }],
    [
      "does not add to nothing",
      [tracking("High", 90)],
      { capacity: 0, min: 0 },
      { Code: "AlreadyAtDesiredCapacity", CurrentCapacity: 0 },
    ],
  ])("%s", (_what, breaches, at, expected) => expect(desired(breaches, at)).toEqual(expected));
});

describe("several policies at once", () => {
  const low = (value: number, name: string) => tracking("Low", value, name);
  const both = { capacity: 10, mustAgree: ["cpu", "memory"] };

  it.each([
    ["the largest wins outwards", [tracking("High", 80), out(80), tracking("High", 90, "memory")], {}, 8],
    ["outwards wins over inwards", [inBy(-2), tracking("High", 75)], {}, 5],
    ["all that track must be ready to go in", [low(35, "cpu")], both, undefined],
    ["the largest wins inwards", [low(35, "cpu"), low(14, "memory")], both, 5],
    ["a step policy asks no other", [inBy(-1)], both, 9],
    ["one that never scales in is not asked", [low(35, "cpu")], { capacity: 10, mustAgree: ["cpu"] }, 5],
  ])("%s", (_what, breaches, at, expected) => expect(desired(breaches, at)).toEqual(expected));

  it("names the policy that won", () => {
    expect(decide([tracking("High", 71), out(80)], AT).scaling?.breach.policy.PolicyName).toBe("steps");
    expect(decide([], AT)).toEqual({});
  });
});

describe("whatever happens", () => {
  const breach = fc.oneof(
    fc.integer({ min: 30, max: 200 }).map(out),
    fc.tuple(fc.integer({ min: -9, max: -1 }), fc.integer({ min: 0, max: 29 })).map(([by, value]) => inBy(by, value)),
    fc.integer({ min: 71, max: 500 }).map((value) => tracking("High", value)),
    fc.integer({ min: 0, max: 62 }).map((value) => tracking("Low", value)),
  );
  const cooldown = fc.option(
    fc.record({ direction: fc.constantFrom("out" as const, "in" as const), from: fc.integer({ min: 0, max: 20 }) }),
    { nil: undefined },
  );
  const situation = fc
    .record({ capacity: fc.nat(20), min: fc.nat(8), more: fc.nat(12), deploying: fc.boolean(), cooldown })
    .map(({ more, cooldown: cool, ...rest }) => ({
      ...AT,
      ...rest,
      max: rest.min + more,
      ...(cool && { cooldown: cool }),
    }));

  it("the capacity stays within its bounds, and moves the way that is told", () => {
    fc.assert(
      fc.property(fc.array(breach, { maxLength: 4 }), situation, (breaches, at) => {
        const { scaling, notScaled } = decide(breaches, at);
        if (!scaling) return;
        expect(notScaled).toBeUndefined();
        expect(scaling.desired).toBeGreaterThanOrEqual(at.min);
        expect(scaling.desired).toBeLessThanOrEqual(at.max);
        expect(Math.sign(scaling.desired - at.capacity)).toBe(scaling.direction === "out" ? 1 : -1);
        if (scaling.direction === "in") expect([at.cooldown, at.deploying]).toEqual([undefined, false]);
      }),
    );
  });

  it("the order in which alarms come makes no difference", () => {
    fc.assert(
      fc.property(fc.array(breach, { maxLength: 4 }), situation, (breaches, at) => {
        expect(decide([...breaches].reverse(), at).scaling?.desired).toBe(decide(breaches, at).scaling?.desired);
      }),
    );
  });

  it("a second look during the cooldown adds nothing for the same breach", () => {
    fc.assert(
      fc.property(breach, situation, (one, at) => {
        const first = decide([one], at).scaling;
        if (first?.direction !== "out") return;
        const after = { ...at, capacity: first.desired, cooldown: { direction: "out" as const, from: first.from } };
        expect(decide([one], after).scaling).toBeUndefined();
      }),
    );
  });
});
