import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeFix } from "./describe.js";
import type { Fix } from "./fix.js";
import { anyFix } from "./testing/fixes.js";

describe("a fix in words", () => {
  const to = { kind: "role", name: "deploy", account: "123456789012" } as const;

  it("says what is done, to whom, for what", () => {
    const fix: Fix = {
      do: "allow",
      to,
      policyName: "Pass",
      statements: [{ Effect: "Allow", Action: "iam:PassRole", Resource: "arn:aws:iam::123456789012:role/web" }],
    };
    expect(describeFix(fix)).toEqual({
      en: "Allow the role deploy iam:PassRole on arn:aws:iam::123456789012:role/web.",
      ko: "역할 deploy에 arn:aws:iam::123456789012:role/web에 대한 iam:PassRole 권한을 허용하세요.",
      ja: "ロール deploy に arn:aws:iam::123456789012:role/web に対する iam:PassRole を許可してください。",
    });
  });

  it("tells a policy that denies from one that is silent", () => {
    const deny: Fix = { do: "change-deny", where: "permissions boundary", arn: "arn:aws:iam::1:policy/b" };
    const statement = { Effect: "Allow", Action: "ecs:RunTask", Resource: "*" } as const;
    expect(describeFix(deny).en).toMatch(
      /^Change what denies, where it is: permissions boundary \(arn:aws:iam::1:policy\/b\)/,
    );
    expect(describeFix({ ...deny, statement }).en).toMatch(/^Add the missing Allow/);
  });

  it("is there for every kind of fix, in three languages", () => {
    const others: readonly Fix[] = [
      { do: "wait", seconds: 1 },
      { do: "change-request", what: "executionRoleArn" },
      { do: "change-request", what: "executionRoleArn", to: "arn:aws:iam::1:role/web" },
    ];
    fc.assert(
      fc.property(fc.oneof(anyFix, fc.constantFrom(...others)), (fix) => {
        const words = describeFix(fix);
        expect(words.en).toMatch(/\S/);
        expect(words.ko).toMatch(/\p{Script=Hangul}/u);
        expect(words.ja).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
        for (const text of Object.values(words)) expect(text).not.toMatch(/undefined|\[object/);
      }),
    );
  });
});
