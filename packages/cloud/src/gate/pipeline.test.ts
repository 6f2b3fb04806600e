import { Failure } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import { iam } from "../services/iam/index.js";
import { roles } from "../services/iam/tables.js";
import { sts } from "../services/sts/index.js";
import { gateForTest } from "../services/testing/gate-for-test.js";
import { operationsOf } from "./declare-operation.js";
import { failures } from "./failures.js";
import type { Operation } from "./operation.js";

const TRUST = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { AWS: "000000000000" }, Action: "sts:AssumeRole" }],
});
const allow = (action: string, resource = "*") =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: action, Resource: resource }] });

/** A user who may do just that, and the access key of it. */
function userWith(gate: ReturnType<typeof gateForTest>, policy: string): string {
  gate.call("CreateUser", { UserName: "ana" });
  gate.call("PutUserPolicy", { UserName: "ana", PolicyName: "own", PolicyDocument: policy });
  const { AccessKey } = gate.call<{ AccessKey: { AccessKeyId: string } }>("CreateAccessKey", { UserName: "ana" });
  return AccessKey.AccessKeyId;
}

describe("the gate", () => {
  it("refuses a key that does not exist, in the words of the service", () => {
    const gate = gateForTest([iam, sts]);
    expect(gate.refusal("GetUser", {}, { as: "AKIANOTHERE" })).toMatchObject({
      code: "InvalidClientTokenId",
      status: 403,
    });
  });

  it("validates before it authorizes, and says everything that is wrong", () => {
    const gate = gateForTest([iam, sts]);
    const as = userWith(gate, allow("iam:Nothing"));
    const refusal = gate.refusal("CreateRole", { RoleName: "a b", AssumeRolePolicyDocument: "" }, { as });
    expect(refusal).toMatchObject({ id: "wire.validation", code: "ValidationError" });
    expect(refusal.message).toMatch(/^3 validation errors detected: /);
  });

  it("refuses what AWS has and we have not with 501, what nobody has as AWS does", () => {
    const gate = gateForTest([iam, sts]);
    expect(gate.refusal("GetOrganizationsAccessReport", {})).toMatchObject({
      id: "wire.not-implemented",
      status: 501,
    });
    expect(gate.refusal("MakeCoffee")).toMatchObject({ id: "wire.unknown-operation" });
    expect(gate.refusal("constructor")).toMatchObject({ id: "wire.unknown-operation" });
    expect(gate.refusal("Query", {}, { service: "athena" })).toMatchObject({ id: "wire.unknown-service" });
  });

  it("asks every check, in order, and refuses with the first that is not allowed", () => {
    const gate = gateForTest([iam, sts]);
    const as = userWith(gate, allow("iam:CreateRole"));
    const tagged = { RoleName: "r", AssumeRolePolicyDocument: TRUST, Tags: [{ Key: "a", Value: "b" }] };
    expect(gate.refusal("CreateRole", tagged, { as }).message).toContain("is not authorized to perform: iam:TagRole");
    const [newest] = gate.gate.decisions.list();
    expect(newest?.checks.map(({ action, outcome }) => [action, outcome])).toEqual([
      ["iam:CreateRole", "allow"],
      ["iam:TagRole", "deny"],
    ]);
    expect(gate.store.all(roles)).toEqual([]);
  });

  it("takes back everything of an operation that failed half way", () => {
    const operation = operationsOf<typeof import("@aws-sdk/client-iam")>();
    const DeleteRole = operation("DeleteRole", {
      authorize: () => [],
      run(input, { store }) {
        for (const role of store.all(roles)) store.delete(roles, `${role.account}/${role.roleName}`);
        throw new Error(`a defect with ${input.RoleName}`);
      },
    }) as Operation;
    const broken = { ...iam, operations: { ...iam.operations, DeleteRole } };
    const gate = gateForTest([broken, sts]);
    gate.call("CreateRole", { RoleName: "r", AssumeRolePolicyDocument: TRUST });
    expect(() => gate.call("DeleteRole", { RoleName: "r" })).toThrow("a defect with r");
    expect(gate.store.all(roles).map(({ roleName }) => roleName)).toEqual(["r"]);
  });

  it("sees a changed policy at the next call", () => {
    const gate = gateForTest([iam, sts]);
    const as = userWith(gate, allow("iam:ListRoles"));
    expect(gate.call("ListRoles", {}, { as })).toBeDefined();
    gate.call("DeleteUserPolicy", { UserName: "ana", PolicyName: "own" });
    expect(gate.refusal("ListRoles", {}, { as })).toMatchObject({ id: "iam.denied-implicit" });
    gate.call("AttachUserPolicy", { UserName: "ana", PolicyArn: "arn:aws:iam::aws:policy/IAMFullAccess" });
    expect(gate.call("ListRoles", {}, { as })).toBeDefined();
  });

  it("ends a role's sessions when the role goes, also when one of that name comes back", () => {
    const gate = gateForTest([iam, sts]);
    const make = () => gate.call("CreateRole", { RoleName: "r", AssumeRolePolicyDocument: TRUST });
    make();
    const assumed = gate.call<{ Credentials: { AccessKeyId: string } }>(
      "AssumeRole",
      { RoleArn: "arn:aws:iam::000000000000:role/r", RoleSessionName: "me" },
      { service: "sts" },
    );
    const as = assumed.Credentials.AccessKeyId;
    expect(gate.call<{ Arn: string }>("GetCallerIdentity", {}, { service: "sts", as }).Arn).toContain(
      "assumed-role/r/me",
    );
    gate.call("DeleteRole", { RoleName: "r" });
    make();
    expect(gate.refusal("GetCallerIdentity", {}, { service: "sts", as })).toMatchObject({
      code: "InvalidClientTokenId",
    });
  });

  it("lets a service in only where a trust policy does", () => {
    const gate = gateForTest([iam, sts]);
    gate.call("CreateRole", { RoleName: "r", AssumeRolePolicyDocument: TRUST });
    const as = { kind: "service", service: "ecs-tasks.amazonaws.com", account: "000000000000", context: {} } as const;
    const input = { RoleArn: "arn:aws:iam::000000000000:role/r", RoleSessionName: "task" };
    expect(gate.refusal("AssumeRole", input, { service: "sts", as })).toMatchObject({ id: "sts.assume-role-denied" });
    expect(gate.refusal("ListRoles", {}, { as })).toMatchObject({ code: "AccessDenied" });
  });

  it("keeps failures for explain, the oldest going first", () => {
    const gate = gateForTest([iam, sts]);
    for (let i = 0; i < 1_005; i += 1) gate.refusal("GetRole", { RoleName: `r${i}` });
    const kept = gate.store.list(failures, "all", "all");
    expect(kept).toHaveLength(1_000);
    expect(kept.at(-1)?.record).toMatchObject({
      failure: "iam.role-not-found",
      code: "NoSuchEntity",
      principal: "arn:aws:iam::000000000000:user/admin",
      surface: { kind: "api", service: "iam", operation: "GetRole" },
      values: { roleName: "r1004" },
    });
  });

  it("holds root to no policy, but to the operation", () => {
    const gate = gateForTest([iam, sts]);
    expect(gate.call("ListRoles", {}, { as: "root" })).toBeDefined();
    const input = { RoleArn: "arn:aws:iam::000000000000:role/r", RoleSessionName: "me" };
    expect(gate.refusal("AssumeRole", input, { service: "sts", as: "root" }).message).toBe(
      "Roles may not be assumed by root accounts.",
    );
  });

  it("raises nothing but failures of the catalogue for any caller and input", () => {
    const gate = gateForTest([iam, sts]);
    for (const operation of Object.keys(iam.operations)) {
      for (const input of [undefined, {}, { RoleName: "x", UserName: "x", PolicyArn: "x", PolicyName: "x" }]) {
        try {
          gate.call(operation, input);
        } catch (error) {
          expect(error, operation).toBeInstanceOf(Failure);
        }
      }
    }
  });
});
