import { describe, expect, it } from "vitest";
import { sts } from "../../sts/index.js";
import { gateForTest, START } from "../../testing/gate-for-test.js";
import { iam } from "../index.js";
import { accessKeyUses } from "../tables.js";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller, makeUser } from "../testing/iam-for-test.js";

const MINUTE = 60_000;
const unused = { ServiceName: "N/A", Region: "N/A" };

describe("GetAccessKeyLastUsed", () => {
  it("tells for what and when a key was last used, allowed or not", () => {
    const gate = gateForTest([iam, sts]);
    const AccessKeyId = makeCaller(gate, "ana");
    const lastUsed = () => gate.call("GetAccessKeyLastUsed", { AccessKeyId });
    expect(lastUsed()).toEqual({ UserName: "ana", AccessKeyLastUsed: unused });
    gate.advance(MINUTE);
    gate.call("GetCallerIdentity", {}, { as: AccessKeyId, service: "sts", region: "eu-west-1" });
    expect(lastUsed().AccessKeyLastUsed).toEqual({
      LastUsedDate: new Date(START + MINUTE),
      ServiceName: "sts",
      Region: "eu-west-1",
    });
    gate.advance(15 * MINUTE);
    expect(gate.refusal("ListUsers", {}, { as: AccessKeyId }).code).toBe("AccessDenied");
    expect(lastUsed().AccessKeyLastUsed).toEqual({
      LastUsedDate: new Date(START + 16 * MINUTE),
      ServiceName: "iam",
      Region: "us-east-1",
    });
  });

  it("keeps the first use of a quarter of an hour, and writes no more", () => {
    const gate = iamForTest();
    const AccessKeyId = makeCaller(gate, "ana", allowing("iam:ListUsers"));
    const used = () => {
      gate.call("ListUsers", {}, { as: AccessKeyId });
      return gate.call("GetAccessKeyLastUsed", { AccessKeyId }).AccessKeyLastUsed?.LastUsedDate;
    };
    expect(used()).toEqual(new Date(START));
    const { revision } = gate.store;
    gate.advance(14 * MINUTE);
    expect(used()).toEqual(new Date(START));
    expect(gate.store.revision).toBe(revision);
    gate.advance(MINUTE);
    expect(used()).toEqual(new Date(START + 15 * MINUTE));
  });

  it("is refused for a key that is absent, deleted, or of another account", () => {
    const gate = iamForTest();
    const AccessKeyId = makeCaller(gate, "ana", allowing("iam:ListUsers"));
    gate.call("ListUsers", {}, { as: AccessKeyId });
    const refused = {
      code: "NoSuchEntity",
      status: 404,
      message: `The Access Key with id ${AccessKeyId} cannot be found.`,
    };
    expect(gate.refusal("GetAccessKeyLastUsed", { AccessKeyId }, { as: "123456789012" })).toMatchObject(refused);
    gate.call("DeleteAccessKey", { UserName: "ana", AccessKeyId });
    expect(gate.refusal("GetAccessKeyLastUsed", { AccessKeyId })).toMatchObject(refused);
    expect(gate.store.get(accessKeyUses, AccessKeyId)).toBeUndefined();
  });

  it("needs iam:GetAccessKeyLastUsed on the user whose key it is", () => {
    const gate = iamForTest();
    makeUser(gate);
    const AccessKeyId = String(gate.call("CreateAccessKey", { UserName: "ana" }).AccessKey?.AccessKeyId);
    expectDenied(gate, "GetAccessKeyLastUsed", { AccessKeyId }, arnOf("user/ana"));
  });
});
