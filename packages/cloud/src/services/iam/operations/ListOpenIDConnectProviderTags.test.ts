import { describe, expect, it } from "vitest";
import { allowing, expectDenied, iamForTest, makeCaller } from "../testing/iam-for-test.js";
import {
  ABSENT_OIDC_PROVIDER,
  GITHUB_ARN,
  makeOidcProvider,
  NO_OIDC_PROVIDER,
} from "../testing/oidc-provider-for-test.js";

const one = { OpenIDConnectProviderArn: GITHUB_ARN };
const absent = { OpenIDConnectProviderArn: ABSENT_OIDC_PROVIDER };

describe("ListOpenIDConnectProviderTags", () => {
  it("gives pages, sorted by key", () => {
    const gate = iamForTest();
    makeOidcProvider(gate);
    gate.call("TagOpenIDConnectProvider", { ...one, Tags: ["c", "a", "b"].map((Key) => ({ Key, Value: "v" })) });
    const first = gate.call("ListOpenIDConnectProviderTags", { ...one, MaxItems: 2 });
    expect(first).toMatchObject({ Tags: [{ Key: "a" }, { Key: "b" }], IsTruncated: true });
    expect(gate.call("ListOpenIDConnectProviderTags", { ...one, Marker: first.Marker })).toEqual({
      Tags: [{ Key: "c", Value: "v" }],
      IsTruncated: false,
    });
  });

  it("is refused for what is absent", () => {
    expect(iamForTest().refusal("ListOpenIDConnectProviderTags", absent)).toEqual(NO_OIDC_PROVIDER);
  });

  it("needs iam:ListOpenIDConnectProviderTags, which tags of the resource may allow", () => {
    const gate = iamForTest();
    expectDenied(gate, "ListOpenIDConnectProviderTags", one, GITHUB_ARN);
    makeOidcProvider(gate);
    const condition = { StringEquals: { "iam:ResourceTag/stage": "test" } };
    const as = makeCaller(gate, "reader", allowing("iam:ListOpenIDConnectProviderTags", "*", condition));
    expect(gate.refusal("ListOpenIDConnectProviderTags", one, { as }).code).toBe("AccessDenied");
    gate.call("TagOpenIDConnectProvider", { ...one, Tags: [{ Key: "stage", Value: "test" }] });
    expect(gate.call("ListOpenIDConnectProviderTags", one, { as }).IsTruncated).toBe(false);
  });
});
