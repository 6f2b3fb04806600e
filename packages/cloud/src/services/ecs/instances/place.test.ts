import { describe, expect, it } from "vitest";
import type { Expression } from "./expression.js";
import { parseExpression } from "./expression.js";
import type { Candidate, Placing } from "./place.js";
import { place } from "./place.js";

const candidate = (name: string, more: Partial<Candidate> = {}, zone = "a"): Candidate => ({
  instance: {
    account: "000000000000",
    region: "us-east-1",
    arn: name,
    clusterArn: "cluster",
    clusterName: "demo",
    ec2InstanceId: `i-${name}`,
    status: "ACTIVE",
    registeredResources: [],
    attributes: [{ name: "zone", value: zone }],
    version: 1,
    registeredAt: 0,
    tags: [],
  },
  left: { cpu: 1000, memory: 1000, ports: [], udpPorts: [] },
  tasks: 0,
  groups: [],
  ofGroup: 0,
  ...more,
});
const zoneB = parseExpression("attribute:zone == b") as Expression;
const placing = (more: Partial<Placing> = {}): Placing => ({
  needs: { cpu: 100, memory: 100, ports: ["80"], udpPorts: [] },
  distinct: false,
  memberOf: [],
  strategy: [],
  ...more,
});
const left = (more: object) => ({ left: { cpu: 1000, memory: 1000, ports: [], udpPorts: [], ...more } });

describe("a task goes", () => {
  it.each<[string, readonly Candidate[], Partial<Placing>, string]>([
    ["where fewest tasks are", [candidate("x", { tasks: 2 }), candidate("y", { tasks: 1 })], {}, "y"],
    ["where it fits", [candidate("x", left({ cpu: 99 })), candidate("y", { tasks: 1 })], {}, "y"],
    [
      "where least memory is left",
      [candidate("x"), candidate("y", { ...left({ memory: 200 }), tasks: 3 })],
      { strategy: [{ type: "binpack", field: "memory" }] },
      "y",
    ],
    [
      "where least CPU is left",
      [candidate("x", left({ cpu: 500 })), candidate("y", left({ memory: 200 }))],
      { strategy: [{ type: "binpack", field: "cpu" }] },
      "x",
    ],
    [
      "where the group has fewest",
      [candidate("x", { ofGroup: 1 }), candidate("y", { tasks: 5 })],
      { strategy: [{ type: "spread", field: "instanceId" }] },
      "y",
    ],
    [
      "in the zone where the group has fewest",
      [candidate("x", { ofGroup: 2 }, "a"), candidate("y", {}, "a"), candidate("z", { ofGroup: 1 }, "b")],
      {
        strategy: [
          { type: "spread", field: "attribute:zone" },
          { type: "spread", field: "host" },
        ],
      },
      "z",
    ],
    ["to a member", [candidate("x"), candidate("y", {}, "b")], { memberOf: [zoneB] }, "y"],
    [
      "where none of its group is",
      [candidate("x", { ofGroup: 1 }), candidate("y", { tasks: 9 })],
      { distinct: true },
      "y",
    ],
  ])("%s", (_name, candidates, more, expected) => {
    expect(place(candidates, placing(more))).toMatchObject({ instance: { arn: expected } });
  });
});

describe("a task goes nowhere", () => {
  it.each<[string, Candidate, Partial<Placing>]>([
    ["RESOURCE:CPU", candidate("x", left({ cpu: 99 })), {}],
    ["RESOURCE:MEMORY", candidate("x", left({ memory: 99 })), {}],
    ["RESOURCE:PORTS", candidate("x", left({ ports: ["80"] })), {}],
    [
      "RESOURCE:PORTS_UDP",
      candidate("x", left({ udpPorts: ["53"] })),
      { needs: { cpu: 0, memory: 0, ports: [], udpPorts: ["53"] } },
    ],
    ["MemberOf placement constraint unsatisfied.", candidate("x"), { memberOf: [zoneB] }],
    ["DistinctInstance placement constraint unsatisfied.", candidate("x", { ofGroup: 1 }), { distinct: true }],
  ])("%s", (reason, one, more) => {
    expect(place([one], placing(more))).toEqual({ failures: [{ arn: "x", reason }] });
  });

  it("when every instance is draining", () => {
    const one = candidate("x");
    const draining = { ...one, instance: { ...one.instance, status: "DRAINING" as const } };
    expect(place([draining], placing())).toEqual({ failures: [{ reason: "NO ACTIVE INSTANCES" }] });
  });
});
