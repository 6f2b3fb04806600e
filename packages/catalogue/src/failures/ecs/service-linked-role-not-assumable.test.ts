import { describe, expect, it } from "vitest";
import type { AssumeView } from "../../views/assume-view.js";
import { serviceTrust } from "../causes/trust.js";
import { told } from "../testing/told.js";
import { ecsServiceLinkedRoleNotAssumable } from "./service-linked-role-not-assumable.js";

const view: AssumeView = {
  roleArn: "arn:aws:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS",
  use: "service-linked",
  context: {},
  now: 20_000,
};
const role = {
  roleName: "AWSServiceRoleForECS",
  trust: serviceTrust("ecs.amazonaws.com"),
  createdAt: 15_000,
  account: "123456789012",
};
const causeIn = (given: AssumeView) => told(ecsServiceLinkedRoleNotAssumable, {}, given);

describe("a service-linked role that ECS cannot assume", () => {
  it("is absent: create it for its service", () => {
    expect(causeIn(view)).toMatchObject({
      id: "role-absent",
      fixes: [{ do: "create-service-linked-role", serviceName: "ecs.amazonaws.com" }],
    });
  });

  it("was created a moment ago: wait", () => {
    expect(causeIn({ ...view, role: { ...role, seenIn: 5 } })).toMatchObject({
      id: "role-too-new",
      evidence: { age: "5", wait: "5" },
      fixes: [{ do: "wait", seconds: 5 }],
    });
  });

  it("does not trust its own service", () => {
    const given = { ...view, role: { ...role, createdAt: 0, trust: serviceTrust("ec2.amazonaws.com") } };
    expect(causeIn(given)?.id).toBe("trust-lacks-principal");
  });

  it("is fine", () => {
    expect(causeIn({ ...view, role: { ...role, createdAt: 0 } })).toBeUndefined();
  });
});
