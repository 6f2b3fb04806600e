import { describe, expect, it } from "vitest";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller, makeUser, NO_USER } from "../testing/iam-for-test.js";

const AccessKeyId = "AKIAAAAAAAAAAAAAAAAA";

describe("UpdateAccessKey", () => {
  it("switches a key off and on", () => {
    const gate = iamForTest();
    const as = makeCaller(gate, "ana", allowing("iam:GetUser"));
    const update = (Status: string) => gate.call("UpdateAccessKey", { UserName: "ana", AccessKeyId: as, Status });
    expect(update("Inactive")).toEqual({});
    expect(gate.refusal("GetUser", {}, { as }).id).toBe("wire.invalid-security-token");
    update("Active");
    expect(gate.call("GetUser", {}, { as }).User?.UserName).toBe("ana");
  });

  it("is refused for a key that is absent, or another user's", () => {
    const gate = iamForTest();
    makeUser(gate);
    const other = makeCaller(gate, "bea");
    for (const id of [AccessKeyId, other]) {
      expect(gate.refusal("UpdateAccessKey", { UserName: "ana", AccessKeyId: id, Status: "Inactive" })).toMatchObject({
        code: "NoSuchEntity",
        status: 404,
        message: `The Access Key with id ${id} cannot be found.`,
      });
    }
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("UpdateAccessKey", { UserName: "absent", AccessKeyId, Status: "Active" })).toEqual(
      NO_USER,
    );
  });

  it("needs iam:UpdateAccessKey on the user", () => {
    const input = { UserName: "ana", AccessKeyId, Status: "Active" };
    expectDenied(iamForTest(), "UpdateAccessKey", input, arnOf("user/ana"));
  });
});
