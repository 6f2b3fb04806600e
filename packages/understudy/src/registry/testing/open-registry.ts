/** A server with its registry, in this process, and Docker's side of the conversation by plain fetch. */
import { createHash } from "node:crypto";
import { defaultSettings, RehearsalRuntime } from "@understudy/cloud";
import type { Host } from "../../host/host.js";
import { openHost } from "../../host/host.js";
import { createAwsEndpoint } from "../../server/aws-endpoint.js";
import { startServer } from "../../server/start-server.js";
import { createStreamEndpoint } from "../stream-endpoint.js";

export interface RegistryForTest {
  readonly host: Host;
  readonly url: string;
  /** What went wrong that should not. */
  readonly defects: unknown[];
  /** Calls an operation of AWS as that key; the administrator by default. */
  api<Output = never>(service: string, operation: string, input?: object, accessKeyId?: string): Output;
  /** The Authorization header of one who logged in with that key. */
  login(accessKeyId?: string): string;
  /** A user with one inline policy of these statements; gives its access key. */
  user(name: string, statements: readonly object[]): string;
  /** Asks under `/v2/`, as the administrator unless another header is given. */
  ask(method: string, path: string, options?: AskOptions): Promise<Response>;
  close(): Promise<void>;
}

export interface AskOptions {
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
}

export async function openRegistry(): Promise<RegistryForTest> {
  const defects: unknown[] = [];
  const onDefect = (...defect: unknown[]) => defects.push(defect);
  const host = await openHost({
    settings: defaultSettings,
    clock: "manual",
    runtime: async (clock) => new RehearsalRuntime(clock),
    containerEnvironment: () => ({}),
    onDefect,
  });
  const aws = createAwsEndpoint(() => host, onDefect);
  const streams = createStreamEndpoint(() => host, onDefect);
  const server = await startServer({ aws, streams, onDefect }, "127.0.0.1", 0);
  await host.start();
  const url = `http://127.0.0.1:${server.port}`;
  const api: RegistryForTest["api"] = (service, operation, input = {}, accessKeyId = "test") => {
    const caller = { kind: "access-key", accessKeyId } as const;
    return host.cloud.call({ caller, service, operation, input, region: "us-east-1" }) as never;
  };
  const login = (accessKeyId?: string) => {
    const { authorizationData } = api<{ authorizationData: { authorizationToken: string }[] }>(
      "ecr",
      "GetAuthorizationToken",
      {},
      accessKeyId,
    );
    return `Basic ${authorizationData[0]?.authorizationToken}`;
  };
  const authorization = login();
  return {
    host,
    url,
    defects,
    api,
    login,
    user(UserName, statements) {
      api("iam", "CreateUser", { UserName });
      const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: statements });
      api("iam", "PutUserPolicy", { UserName, PolicyName: "policy", PolicyDocument });
      const { AccessKey } = api<{ AccessKey: { AccessKeyId: string } }>("iam", "CreateAccessKey", { UserName });
      return AccessKey.AccessKeyId;
    },
    ask: (method, path, { headers, body } = {}) =>
      fetch(`${url}/v2/${path}`, { method, headers: { authorization, ...headers }, body: body as BodyInit }),
    async close() {
      await server.close();
      await host.close();
    },
  };
}

export const digestOf = (bytes: string | Uint8Array) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** Pushes a blob in one POST and one PUT, as the specification's first way has it. */
export async function pushBlob({ ask }: RegistryForTest, name: string, bytes: string): Promise<string> {
  const begun = await ask("POST", `${name}/blobs/uploads/`);
  const location = (begun.headers.get("location") ?? "").replace("/v2/", "");
  await ask("PUT", `${location}?digest=${digestOf(bytes)}`, { body: bytes });
  return digestOf(bytes);
}

export const MANIFEST = "application/vnd.oci.image.manifest.v1+json";

/** A manifest of blobs that were pushed. */
export function manifestOf(config: string, layers: readonly string[], more: object = {}): string {
  const descriptor = (mediaType: string, bytes: string) => ({ mediaType, digest: digestOf(bytes), size: bytes.length });
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: MANIFEST,
    config: descriptor("application/vnd.oci.image.config.v1+json", config),
    layers: layers.map((layer) => descriptor("application/vnd.oci.image.layer.v1.tar", layer)),
    ...more,
  });
}

/** Pushes an image of a configuration and a layer; gives its digest. */
export async function pushImage(
  registry: RegistryForTest,
  name: string,
  content: string,
  tag: string,
): Promise<string> {
  await pushBlob(registry, name, `config ${content}`);
  await pushBlob(registry, name, `layer ${content}`);
  const body = manifestOf(`config ${content}`, [`layer ${content}`]);
  const put = await registry.ask("PUT", `${name}/manifests/${tag}`, { headers: { "content-type": MANIFEST }, body });
  if (put.status !== 201) throw new Error(await put.text());
  return digestOf(body);
}

/** The one error of a refusal, with its status. */
export async function errorOf(response: Response): Promise<readonly [status: number, code: string, message: string]> {
  const { errors } = (await response.json()) as { errors: { code: string; message: string }[] };
  return [response.status, errors[0]?.code ?? "", errors[0]?.message ?? ""];
}
