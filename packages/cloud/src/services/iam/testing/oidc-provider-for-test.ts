/** What tests of OpenID Connect providers start from. */
import type { GateForTest } from "../../testing/gate-for-test.js";
import { arnOf } from "./iam-for-test.js";

export const GITHUB = "token.actions.githubusercontent.com";
export const GITHUB_ARN = arnOf(`oidc-provider/${GITHUB}`);
export const ABSENT_OIDC_PROVIDER = arnOf("oidc-provider/absent.example");

/** Makes the provider of GitHub Actions, for the audience that its action asks for. */
export function makeOidcProvider(gate: GateForTest, more: object = {}): void {
  gate.call("CreateOpenIDConnectProvider", { Url: `https://${GITHUB}`, ClientIDList: ["sts.amazonaws.com"], ...more });
}

export const NO_OIDC_PROVIDER = {
  id: "iam.oidc-provider-not-found",
  code: "NoSuchEntity",
  status: 404,
  message: `OpenIDConnect Provider not found for arn ${ABSENT_OIDC_PROVIDER}`,
};
