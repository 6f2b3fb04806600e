import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller, makeUser, NO_USER } from "../testing/iam-for-test.js";

describe("CreateAccessKey", () => {
  it("tells the secret", () => {
    const gate = iamForTest();
    makeUser(gate);
    expect(gate.call("CreateAccessKey", { UserName: "ana" })).toEqual({
      AccessKey: {
        UserName: "ana",
        AccessKeyId: expect.stringMatching(/^AKIA[A-Z2-7]{16}$/),
        Status: "Active",
        SecretAccessKey: expect.stringMatching(/^.{40}$/),
        CreateDate: new Date(START),
      },
    });
  });

  it("makes a key for the caller who names nobody", () => {
    const gate = iamForTest();
    const as = makeCaller(gate, "ana", allowing("iam:CreateAccessKey"));
    expect(gate.call("CreateAccessKey", {}, { as }).AccessKey?.UserName).toBe("ana");
  });

  it("is refused for a third key", () => {
    const gate = iamForTest();
    makeUser(gate);
    for (let i = 0; i < 2; i += 1) gate.call("CreateAccessKey", { UserName: "ana" });
    expect(gate.refusal("CreateAccessKey", { UserName: "ana" })).toMatchObject({
      code: "LimitExceeded",
      status: 409,
      message: "Cannot exceed quota for AccessKeysPerUser: 2",
    });
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("CreateAccessKey", { UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:CreateAccessKey on the user", () => {
    expectDenied(iamForTest(), "CreateAccessKey", { UserName: "ana" }, arnOf("user/ana"));
  });
});
