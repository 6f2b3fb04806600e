import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { expectDenied, iamForTest } from "../testing/iam-for-test.js";
import {
  ABSENT_OIDC_PROVIDER,
  GITHUB,
  GITHUB_ARN,
  makeOidcProvider,
  NO_OIDC_PROVIDER,
} from "../testing/oidc-provider-for-test.js";

describe("GetOpenIDConnectProvider", () => {
  it("shows the URL without its scheme", () => {
    const gate = iamForTest();
    makeOidcProvider(gate, { ThumbprintList: ["a".repeat(40)] });
    expect(gate.call("GetOpenIDConnectProvider", { OpenIDConnectProviderArn: GITHUB_ARN })).toEqual({
      Url: GITHUB,
      ClientIDList: ["sts.amazonaws.com"],
      ThumbprintList: ["a".repeat(40)],
      CreateDate: new Date(START),
      Tags: [],
    });
  });

  it("is refused for a provider that is absent, or of another account", () => {
    const gate = iamForTest();
    const absent = { OpenIDConnectProviderArn: ABSENT_OIDC_PROVIDER };
    expect(gate.refusal("GetOpenIDConnectProvider", absent)).toEqual(NO_OIDC_PROVIDER);
    makeOidcProvider(gate);
    const stranger = gate.refusal(
      "GetOpenIDConnectProvider",
      { OpenIDConnectProviderArn: GITHUB_ARN },
      { as: "123456789012" },
    );
    expect(stranger.code).toBe("NoSuchEntity");
  });

  it("needs iam:GetOpenIDConnectProvider on the provider", () => {
    expectDenied(iamForTest(), "GetOpenIDConnectProvider", { OpenIDConnectProviderArn: GITHUB_ARN }, GITHUB_ARN);
  });
});
