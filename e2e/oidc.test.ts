/** The deploy role of GitHub Actions, as a workflow meets it: an unsigned request with a token, refused, explained, mended. */
import { generateKeyPairSync, sign } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "./testing/server.js";
import { aws, run, shell, startServer, understudy } from "./testing/server.js";

const HOST = "token.actions.githubusercontent.com";
const ROLE = "arn:aws:iam::000000000000:role/deploy";
const SUBJECT = "repo:octo/app:ref:refs/heads/main";
const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

function token(claims: object = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const good = { iss: `https://${HOST}`, aud: "sts.amazonaws.com", sub: SUBJECT, iat: now, exp: now + 300 };
  const signed = `${part({ alg: "RS256", kid: "one" })}.${part({ ...good, ...claims })}`;
  return `${signed}.${sign("sha256", Buffer.from(signed), privateKey).toString("base64url")}`;
}

const trust = (subject: string) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Federated: `arn:aws:iam::000000000000:oidc-provider/${HOST}` },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: { StringEquals: { [`${HOST}:aud`]: "sts.amazonaws.com", [`${HOST}:sub`]: subject } },
      },
    ],
  });

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(["--ephemeral", "--runtime", "rehearsal"]);
});
afterAll(async () => {
  await server.stop();
});

const NO_KEYS = { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "" };
const assume = (webIdentityToken = token()) =>
  aws(
    server.url,
    [
      ...["sts", "assume-role-with-web-identity", "--role-arn", ROLE, "--role-session-name", "ci"],
      ...["--web-identity-token", webIdentityToken],
    ],
    NO_KEYS,
  );
/** The commands that mend what was refused last. */
async function explained(): Promise<string> {
  const { stdout } = await understudy(server.url, ["explain", "--format", "cli"]);
  return stdout
    .split("\n")
    .filter((line) => line.startsWith("aws "))
    .join("\n");
}
const tellKeys = (body: unknown) =>
  fetch(`${server.url}/_understudy/oidc-keys`, { method: "PUT", body: JSON.stringify(body) });

describe("a workflow's deploy role", () => {
  it("needs the provider, its keys, and a trust policy that names the branch", async () => {
    await aws(server.url, ["iam", "create-role", "--role-name", "deploy", "--assume-role-policy-document", trust("x")]);
    expect((await assume()).stderr).toContain(
      `An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: No OpenIDConnect provider found in your account for https://${HOST}`,
    );
    const provider = await explained();
    expect(provider).toContain(`aws iam create-open-id-connect-provider --url https://${HOST}`);
    expect((await shell(server.url, provider)).stderr).toBe("");

    expect((await assume()).stderr).toContain(
      "Couldn't retrieve verification key from your identity provider,  please",
    );
    expect((await understudy(server.url, ["explain"])).stdout).toContain("/_understudy/oidc-keys");
    const jwks = { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "one", alg: "RS256", use: "sig" }] };
    expect((await tellKeys({ issuer: `https://${HOST}`, jwks })).status).toBe(204);
    expect(await (await fetch(`${server.url}/_understudy/oidc-keys`)).json()).toEqual({
      issuers: [{ issuer: `https://${HOST}`, keyIds: ["one"] }],
    });

    expect((await assume(token({ aud: "octo" }))).stderr).toContain("Incorrect token audience");
    expect(await explained()).toContain("aws iam add-client-id-to-open-id-connect-provider");

    expect((await assume()).stderr).toContain(
      "An error occurred (AccessDenied) when calling the AssumeRoleWithWebIdentity operation: Not authorized to perform sts:AssumeRoleWithWebIdentity",
    );
    const mend = await explained();
    expect(mend).toContain("aws iam update-assume-role-policy --role-name deploy");
    expect((await shell(server.url, mend)).stderr).toBe("");

    const { Credentials } = (await assume()).json() as { Credentials: Record<string, string> };
    const env = {
      AWS_ACCESS_KEY_ID: String(Credentials.AccessKeyId),
      AWS_SECRET_ACCESS_KEY: String(Credentials.SecretAccessKey),
      AWS_SESSION_TOKEN: String(Credentials.SessionToken),
    };
    const who = await aws(server.url, ["sts", "get-caller-identity"], env);
    expect((who.json() as { Arn: string }).Arn).toBe("arn:aws:sts::000000000000:assumed-role/deploy/ci");
    expect((await assume(token({ sub: "repo:evil/app:ref:refs/heads/main" }))).stderr).toContain("AccessDenied");
  });

  it("is how boto3 finds its credentials, given a token in a file", async () => {
    const script = `
import boto3, os, sys, tempfile
with tempfile.NamedTemporaryFile("w") as file:
    file.write(sys.argv[2]); file.flush()
    os.environ.update(AWS_ROLE_ARN=sys.argv[3], AWS_WEB_IDENTITY_TOKEN_FILE=file.name, AWS_ROLE_SESSION_NAME="pod")
    options = dict(endpoint_url=sys.argv[1], region_name="us-east-1")
    sts = boto3.client("sts", **options)
    print(sts.assume_role_with_web_identity(RoleArn=sys.argv[3], RoleSessionName="pod", WebIdentityToken=sys.argv[2])["Audience"])
`;
    const answer = await run("python3", ["-c", script, server.url, token(), ROLE], { AWS_MAX_ATTEMPTS: "1" });
    expect([answer.stderr, answer.stdout]).toEqual(["", "sts.amazonaws.com\n"]);
  });

  it("keeps the keys with the state", async () => {
    const issuers = async () =>
      ((await (await fetch(`${server.url}/_understudy/oidc-keys`)).json()) as { issuers: { issuer: string }[] })
        .issuers;
    const dump = await (await fetch(`${server.url}/_understudy/snapshot`)).text();
    await fetch(`${server.url}/_understudy/reset`, { method: "POST" });
    expect(await issuers()).toEqual([]);
    await fetch(`${server.url}/_understudy/snapshot`, { method: "PUT", body: dump });
    expect(await issuers()).toMatchObject([{ issuer: `https://${HOST}` }]);
  });

  it("takes no keys that are none, and no other request unsigned", async () => {
    for (const body of [{}, { issuer: "x", jwks: { keys: [] } }, []]) expect((await tellKeys(body)).status).toBe(400);
    const ask = (action: string) =>
      fetch(server.url, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: `Action=${action}&Version=2011-06-15`,
      });
    const answers = await Promise.all(["GetCallerIdentity", "AssumeRole", "AssumeRoleWithSAML"].map(ask));
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 501]);
    expect((await ask("AssumeRoleWithWebIdentity")).status).toBe(400);
  });
});
