import { describe, expect, it } from "vitest";
import { expectDenied, iamForTest } from "../testing/iam-for-test.js";
import {
  ABSENT_OIDC_PROVIDER,
  GITHUB_ARN,
  makeOidcProvider,
  NO_OIDC_PROVIDER,
} from "../testing/oidc-provider-for-test.js";

const thumbprints = (digits: string) => Array.from(digits, (digit) => digit.repeat(40));
const input = { OpenIDConnectProviderArn: GITHUB_ARN, ThumbprintList: thumbprints("cd") };

describe("UpdateOpenIDConnectProviderThumbprint", () => {
  it("takes the place of all thumbprints", () => {
    const gate = iamForTest();
    makeOidcProvider(gate, { ThumbprintList: thumbprints("ab") });
    expect(gate.call("UpdateOpenIDConnectProviderThumbprint", input)).toEqual({});
    const { ThumbprintList } = gate.call("GetOpenIDConnectProvider", { OpenIDConnectProviderArn: GITHUB_ARN });
    expect(ThumbprintList).toEqual(thumbprints("cd"));
  });

  it("is refused for a provider that is absent, and for too many", () => {
    const gate = iamForTest();
    makeOidcProvider(gate);
    const refusal = (more: object) => gate.refusal("UpdateOpenIDConnectProviderThumbprint", { ...input, ...more });
    expect(refusal({ OpenIDConnectProviderArn: ABSENT_OIDC_PROVIDER })).toEqual(NO_OIDC_PROVIDER);
    expect(refusal({ ThumbprintList: thumbprints("abcdef") })).toMatchObject({
      code: "InvalidInput",
      status: 400,
      message: "Thumbprint list must contain fewer than 5 entries.",
    });
  });

  it("needs iam:UpdateOpenIDConnectProviderThumbprint on the provider", () => {
    expectDenied(iamForTest(), "UpdateOpenIDConnectProviderThumbprint", input, GITHUB_ARN);
  });
});
