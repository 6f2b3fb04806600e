/** A change of IAM is seen by whoever relies on IAM after the delay, and by IAM's own calls at once. */
import * as crypto from "node:crypto";
import { describe, expect, it } from "vitest";
import { createGate } from "../../gate/pipeline.js";
import { createIds } from "../../ids.js";
import { defaultSettings } from "../../settings.js";
import { Store } from "../../store/store.js";
import { sts } from "../sts/index.js";
import type { GateForTest } from "../testing/gate-for-test.js";
import {
  ACCOUNT,
  ADMINISTRATOR_KEY,
  gateForTest,
  managedPoliciesForTest,
  modelsForTest,
  seededBytes,
} from "../testing/gate-for-test.js";
import { iam } from "./index.js";
import { allowing, arnOf, makeCaller, makePolicy, makeRole, trusting } from "./testing/iam-for-test.js";

const DELAY = 10_000;

/** The lists are what is allowed or not: they need no rows. */
const LIST = "ListRoles";

/** A gate on which everything that `prepare` made is seen already. */
function propagating(prepare: (gate: GateForTest) => void = () => undefined): GateForTest {
  const gate = gateForTest([iam, sts], { settings: { iamPropagation: DELAY } });
  prepare(gate);
  gate.advance(DELAY);
  return gate;
}

const ana = (policy?: string) => (gate: GateForTest) => void makeCaller(gate, "ana", policy);
const keyOf = (gate: GateForTest) =>
  (gate.call("ListAccessKeys", { UserName: "ana" }).AccessKeyMetadata as unknown as { AccessKeyId: string }[])[0]
    ?.AccessKeyId ?? "";

function mayList(gate: GateForTest, as: string): boolean {
  try {
    gate.call(LIST, {}, { as });
    return true;
  } catch {
    return false;
  }
}

/** Whether the caller may list before the change, right after it, just before the delay is over, and then. */
function course(gate: GateForTest, as: string, change: () => void): readonly boolean[] {
  const before = mayList(gate, as);
  change();
  const after = mayList(gate, as);
  gate.advance(DELAY - 1);
  const still = mayList(gate, as);
  gate.advance(1);
  return [before, after, still, mayList(gate, as)];
}

const LATER = [false, false, false, true];
const UNTIL_THEN = [true, true, true, false];
const allowed = allowing("iam:ListRoles");
const POLICY = { UserName: "ana", PolicyName: "p" };
const BOUNDARY = arnOf("policy/reader");
const versioned = (gate: GateForTest, PolicyDocument: string) =>
  gate.call("CreatePolicyVersion", { PolicyArn: BOUNDARY, PolicyDocument, SetAsDefault: true });

describe("a user's right", () => {
  it.each<[string, readonly boolean[], (gate: GateForTest) => void, (gate: GateForTest) => void]>([
    [
      "an inline policy that is put",
      LATER,
      ana(),
      (gate) => gate.call("PutUserPolicy", { ...POLICY, PolicyDocument: allowed }),
    ],
    ["an inline policy that is deleted", UNTIL_THEN, ana(allowed), (gate) => gate.call("DeleteUserPolicy", POLICY)],
    [
      "a managed policy that is attached",
      LATER,
      (gate) => {
        ana()(gate);
        makePolicy(gate, "reader", { PolicyDocument: allowed });
      },
      (gate) => gate.call("AttachUserPolicy", { UserName: "ana", PolicyArn: BOUNDARY }),
    ],
    [
      "a new version of an attached policy",
      LATER,
      (gate) => {
        ana()(gate);
        gate.call("AttachUserPolicy", { UserName: "ana", PolicyArn: makePolicy(gate) });
      },
      (gate) => versioned(gate, allowed),
    ],
    [
      "a boundary",
      UNTIL_THEN,
      (gate) => {
        ana(allowed)(gate);
        makePolicy(gate);
      },
      (gate) => gate.call("PutUserPermissionsBoundary", { UserName: "ana", PermissionsBoundary: BOUNDARY }),
    ],
    [
      "a key that is made inactive",
      UNTIL_THEN,
      ana(allowed),
      (gate) =>
        gate.call("UpdateAccessKey", { UserName: "ana", AccessKeyId: keyOf(gate), Status: "Inactive" }, { as: "test" }),
    ],
    [
      "a key that is deleted",
      UNTIL_THEN,
      ana(allowed),
      (gate) => gate.call("DeleteAccessKey", { UserName: "ana", AccessKeyId: keyOf(gate) }),
    ],
  ])("follows %s", (_what, expected, prepare, change) => {
    const gate = propagating(prepare);
    const as = keyOf(gate);
    expect(course(gate, as, () => change(gate))).toEqual(expected);
  });

  it("is explained by the change that is not seen yet, and by nothing else once it is missing", () => {
    const gate = propagating(ana());
    const as = keyOf(gate);
    gate.call("PutUserPolicy", { ...POLICY, PolicyDocument: allowed });
    gate.advance(4_000);
    expect(gate.refusal(LIST, {}, { as })).toMatchObject({ code: "AccessDenied", cause: "policy-too-new" });
    expect(gate.refusal("ListUsers", {}, { as })).toMatchObject({ cause: "nothing-allows" });
  });
});

describe("a new access key", () => {
  it("is none until it is seen", () => {
    const gate = propagating();
    const as = makeCaller(gate, "ana", allowed);
    expect(gate.refusal(LIST, {}, { as })).toMatchObject({
      code: "InvalidClientTokenId",
      status: 403,
      message: "The security token included in the request is invalid.",
    });
    expect(gate.call("ListAccessKeys", { UserName: "ana" }).AccessKeyMetadata).toHaveLength(1);
    gate.advance(DELAY);
    expect(mayList(gate, as)).toBe(true);
  });
});

describe("a role", () => {
  const input = { RoleArn: arnOf("role/app"), RoleSessionName: "me" };
  const assume = (gate: GateForTest) => gate.call("AssumeRole", input, { service: "sts" }).Credentials?.AccessKeyId;
  const refused = (gate: GateForTest) => gate.refusal("AssumeRole", input, { service: "sts" });
  const OPEN = trusting({ AWS: ACCOUNT });
  const open = (gate: GateForTest) => makeRole(gate, "app", { AssumeRolePolicyDocument: OPEN });

  it("is assumed by the trust policy that is seen", () => {
    const gate = propagating((one) => makeRole(one, "app"));
    gate.call("UpdateAssumeRolePolicy", { RoleName: "app", PolicyDocument: OPEN });
    gate.advance(3_000);
    expect(refused(gate)).toMatchObject({ code: "AccessDenied", cause: "trust-too-new" });
    gate.advance(7_000);
    gate.call("UpdateAssumeRolePolicy", {
      RoleName: "app",
      PolicyDocument: trusting({ Service: "ec2.amazonaws.com" }),
    });
    expect(assume(gate)).toBeDefined();
    gate.advance(DELAY);
    expect(refused(gate)).toMatchObject({ cause: "trust-silent" });
  });

  it("stays in effect for a while when it is deleted, and so do its sessions", () => {
    const gate = propagating((one) => {
      open(one);
      one.call("PutRolePolicy", { RoleName: "app", PolicyName: "p", PolicyDocument: allowed });
    });
    gate.call("DeleteRolePolicy", { RoleName: "app", PolicyName: "p" });
    gate.call("DeleteRole", { RoleName: "app" });
    expect(gate.refusal("GetRole", { RoleName: "app" }).code).toBe("NoSuchEntity");
    const as = String(assume(gate));
    expect(mayList(gate, as)).toBe(true);
    gate.advance(DELAY);
    expect(mayList(gate, as)).toBe(false);
    expect(refused(gate)).toMatchObject({ cause: "role-absent" });
  });

  it("is another one once it was made anew", () => {
    const gate = propagating(open);
    gate.call("DeleteRole", { RoleName: "app" });
    makeRole(gate, "app");
    expect(assume(gate)).toBeDefined();
    gate.advance(DELAY);
    expect(refused(gate)).toMatchObject({ cause: "trust-silent" });
  });
});

describe("one call", () => {
  it("sees all as of one moment, though time goes on within it", () => {
    const { store, call, now } = propagating((gate) => {
      makeRole(gate, "app", { AssumeRolePolicyDocument: trusting({ AWS: ACCOUNT }) });
    });
    let time = now();
    const clock = { ticks: 0, now: () => (time += clock.ticks) };
    const ids = createIds(seededBytes(2));
    const settings = { ...defaultSettings, iamPropagation: DELAY };
    const parts = { services: [iam, sts], models: modelsForTest, managedPolicies: managedPoliciesForTest };
    const later = () => () => undefined;
    const gate = createGate({
      ...parts,
      store,
      ids,
      crypto,
      settings,
      now: clock.now,
      later,
      dynalite: () => undefined,
    });
    call("DeleteRole", { RoleName: "app" });
    time += DELAY - 2;
    clock.ticks = 1;
    const input = { RoleArn: arnOf("role/app"), RoleSessionName: "me" };
    const assumed = gate.call({
      caller: ADMINISTRATOR_KEY,
      service: "sts",
      operation: "AssumeRole",
      input,
      region: "us-east-1",
    });
    expect(assumed).toMatchObject({ AssumedRoleUser: { Arn: expect.stringContaining("assumed-role/app/me") } });
  });
});

describe("what was there at the start", () => {
  it("is seen, however young", () => {
    const first = gateForTest([iam, sts], { settings: { iamPropagation: DELAY } });
    const as = makeCaller(first, "ana", allowed);
    const store = new Store();
    store.load(first.store.dump());
    const second = gateForTest([iam, sts], { settings: { iamPropagation: DELAY }, store });
    expect(mayList(second, as)).toBe(true);
  });
});
