import { describe, expect, it } from "vitest";
import { expectDenied, iamForTest } from "../testing/iam-for-test.js";
import {
  ABSENT_OIDC_PROVIDER,
  GITHUB_ARN,
  makeOidcProvider,
  NO_OIDC_PROVIDER,
} from "../testing/oidc-provider-for-test.js";

const input = { OpenIDConnectProviderArn: GITHUB_ARN, ClientID: "two" };

describe("RemoveClientIDFromOpenIDConnectProvider", () => {
  it("takes a client id away; one that is not there is passed over", () => {
    const gate = iamForTest();
    makeOidcProvider(gate, { ClientIDList: ["one", "two"] });
    for (let i = 0; i < 2; i++) expect(gate.call("RemoveClientIDFromOpenIDConnectProvider", input)).toEqual({});
    const { ClientIDList } = gate.call("GetOpenIDConnectProvider", { OpenIDConnectProviderArn: GITHUB_ARN });
    expect(ClientIDList).toEqual(["one"]);
  });

  it("is refused for a provider that is absent", () => {
    const absent = { ...input, OpenIDConnectProviderArn: ABSENT_OIDC_PROVIDER };
    expect(iamForTest().refusal("RemoveClientIDFromOpenIDConnectProvider", absent)).toEqual(NO_OIDC_PROVIDER);
  });

  it("needs iam:RemoveClientIDFromOpenIDConnectProvider on the provider", () => {
    expectDenied(iamForTest(), "RemoveClientIDFromOpenIDConnectProvider", input, GITHUB_ARN);
  });
});
