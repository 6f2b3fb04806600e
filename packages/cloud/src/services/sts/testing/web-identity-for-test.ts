/** Tokens as GitHub Actions issues them, signed with keys made for the test. */
import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import type { Settings } from "../../../settings.js";
import { iam } from "../../iam/index.js";
import { arnOf, makeRole } from "../../iam/testing/iam-for-test.js";
import { GITHUB, GITHUB_ARN, makeOidcProvider } from "../../iam/testing/oidc-provider-for-test.js";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { gateForTest, START } from "../../testing/gate-for-test.js";
import { sts } from "../index.js";
import { putIssuerKeys } from "../issuer-keys.js";

export const ISSUER = `https://${GITHUB}`;
export const SUBJECT = "repo:octo/app:ref:refs/heads/main";

export interface TokenKey {
  readonly alg: string;
  readonly kid: string;
  readonly privateKey: KeyObject;
  /** As the issuer publishes it. */
  readonly jwk: { readonly [member: string]: unknown };
}

function tokenKey(alg: string, kid: string, pair: { publicKey: KeyObject; privateKey: KeyObject }): TokenKey {
  return { alg, kid, privateKey: pair.privateKey, jwk: { ...pair.publicKey.export({ format: "jwk" }), kid, alg } };
}

export const RSA_KEY = tokenKey("RS256", "rsa", generateKeyPairSync("rsa", { modulusLength: 2048 }));
export const OTHER_RSA_KEY = tokenKey("RS256", "rsa", generateKeyPairSync("rsa", { modulusLength: 2048 }));
export const EC_KEY = tokenKey("ES256", "ec", generateKeyPairSync("ec", { namedCurve: "P-256" }));

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A token of the claims given, on top of those that a good one has, valid for five minutes from the start. */
export function tokenOf(claims: object = {}, key: TokenKey = RSA_KEY, header: object = {}): string {
  const good = { iss: ISSUER, aud: "sts.amazonaws.com", sub: SUBJECT, iat: START / 1000, exp: START / 1000 + 300 };
  const signed = `${part({ alg: key.alg, kid: key.kid, typ: "JWT", ...header })}.${part({ ...good, ...claims })}`;
  const options = { key: key.privateKey, dsaEncoding: "ieee-p1363" } as const;
  return `${signed}.${sign("sha256", Buffer.from(signed), options).toString("base64url")}`;
}

/** A trust policy for GitHub's tokens, for that subject. */
export const trustingGithub = (subject: string, more: object = {}): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Federated: GITHUB_ARN },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: {
          StringEquals: { [`${GITHUB}:aud`]: "sts.amazonaws.com" },
          StringLike: { [`${GITHUB}:sub`]: subject },
        },
        ...more,
      },
    ],
  });

/** GitHub's provider, its keys, and the role `deploy` that trusts the main branch of one repository. */
export function gateWithGithub(
  trust: string = trustingGithub(SUBJECT),
  role: object = {},
  settings: Partial<Settings> = {},
): GateForTest {
  const gate = gateForTest([iam, sts], { settings });
  makeOidcProvider(gate);
  putIssuerKeys(gate.store, { issuer: ISSUER, jwks: { keys: [RSA_KEY.jwk, EC_KEY.jwk] } });
  makeRole(gate, "deploy", { AssumeRolePolicyDocument: trust, ...role });
  return gate;
}

/** How AssumeRoleWithWebIdentity is called. */
export const unsigned = { service: "sts", as: { kind: "anonymous" } } as const;

/** A request for that role with a token. */
export const inputOf = (WebIdentityToken: string, more: object = {}) => ({
  RoleArn: arnOf("role/deploy"),
  RoleSessionName: "ci",
  WebIdentityToken,
  ...more,
});
