import { describe, expect, it } from "vitest";
import { allow, ecsForTest, notAllowed, USER } from "../testing/ecs-gate-for-test.js";

const ADMIN = "arn:aws:iam::000000000000:user/admin";
const ROOT = "arn:aws:iam::000000000000:root";
const setting = (value: string, principalArn = ADMIN) => ({
  name: "containerInsights",
  value,
  principalArn,
  type: "user",
});
const INSIGHTS = { name: "containerInsights" };
const effective = { ...INSIGHTS, effectiveSettings: true };

describe("account settings", () => {
  it("hold for the caller, then for the account, then by default", () => {
    const { call } = ecsForTest();
    expect(call("ListAccountSettings")).toEqual({ settings: [], nextToken: undefined });
    expect(call("ListAccountSettings", effective)).toMatchObject({ settings: [setting("disabled")] });
    expect(call("PutAccountSettingDefault", { ...INSIGHTS, value: "enabled" })).toEqual({
      setting: setting("enabled", ROOT),
    });
    expect(call("ListAccountSettings", effective)).toMatchObject({ settings: [setting("enabled")] });
    expect(call("PutAccountSetting", { ...INSIGHTS, value: "enhanced" })).toEqual({ setting: setting("enhanced") });
    expect(call("ListAccountSettings")).toMatchObject({ settings: [setting("enhanced")] });
    expect(call("DeleteAccountSetting", INSIGHTS)).toEqual({ setting: setting("enabled") });
    expect(call("ListAccountSettings", { principalArn: ROOT })).toMatchObject({ settings: [setting("enabled", ROOT)] });
  });

  it("page", () => {
    const { call } = ecsForTest();
    const names: string[] = [];
    let nextToken: string | undefined;
    do {
      const input = { effectiveSettings: true, maxResults: 3, nextToken };
      const answer = call<{ settings: { name: string }[]; nextToken?: string }>("ListAccountSettings", input);
      names.push(...answer.settings.map(({ name }) => name));
      nextToken = answer.nextToken;
    } while (nextToken);
    expect(names).toEqual([...new Set(names)].sort());
    expect(names).toHaveLength(10);
  });
});

describe("who may", () => {
  it.each([
    ["PutAccountSetting", { ...INSIGHTS, value: "enabled" }],
    ["PutAccountSettingDefault", { ...INSIGHTS, value: "enabled" }],
    ["DeleteAccountSetting", INSIGHTS],
    ["ListAccountSettings", {}],
  ])("call %s", (operation, input) => {
    const { refusal, user } = ecsForTest();
    expect(refusal(operation, input, { as: user() })).toMatchObject(notAllowed(`ecs:${operation}`, "*"));
  });

  it("is seen with ecs:account-setting", () => {
    const { call, refusal, user } = ecsForTest();
    const as = user(
      allow("ecs:PutAccountSetting", "*", { StringEquals: { "ecs:account-setting": "containerInsights" } }),
    );
    expect(call("PutAccountSetting", { ...INSIGHTS, value: "enabled" }, { as })).toEqual({
      setting: setting("enabled", USER),
    });
    expect(refusal("PutAccountSetting", { name: "awsvpcTrunking", value: "enabled" }, { as }).cause).toBe(
      "condition-mismatch",
    );
  });
});
