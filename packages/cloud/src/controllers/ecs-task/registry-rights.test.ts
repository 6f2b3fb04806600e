/** What ECR asks of the execution role before a task's image is pulled. */
import * as crypto from "node:crypto";
import { describe, expect, it } from "vitest";
import type { ManualClock } from "../../clock/manual-clock.js";
import { failures } from "../../gate/failures.js";
import { RehearsalRuntime } from "../../runtime/rehearsal.js";
import type { ImageSource } from "../../runtime/runtime.js";
import { findRegistryLogin } from "../../services/ecr/registry-login.js";
import type { CallEcr } from "../../services/ecr/testing/push-image.js";
import { pushImage } from "../../services/ecr/testing/push-image.js";
import type { CloudForTest } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import {
  createExecutionRole,
  createRole,
  NETWORK,
  registerTaskDefinition,
  roleArn,
} from "../../testing/ecs-for-test.js";
import { ecrImageOf } from "./registry-rights.js";

const OTHER = "123456789012";
const image = (account: string) => `${account}.dkr.ecr.us-east-1.amazonaws.com/web:v2`;
const repository = (account: string) => `arn:aws:ecr:us-east-1:${account}:repository/web`;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/;

interface Shown {
  readonly lastStatus: string;
  readonly stopCode?: string;
  readonly stoppedReason?: string;
}

/** Runs a task with that image; gives it as DescribeTasks shows it, its id and request ids made plain. */
async function run(test: CloudForTest, name = image("000000000000")): Promise<Shown> {
  registerTaskDefinition(test, {}, { image: name });
  const [task] = test.call<{ tasks: { taskArn: string }[] }>("ecs", "RunTask", {
    cluster: "demo",
    taskDefinition: "web",
    networkConfiguration: NETWORK,
  }).tasks;
  await test.advance(0);
  const arn = task?.taskArn ?? "";
  const [shown] = test.call<{ tasks: Shown[] }>("ecs", "DescribeTasks", { cluster: "demo", tasks: [arn] }).tasks;
  const stoppedReason = shown?.stoppedReason?.replace(UUID, "UUID").replace(arn.split("/").at(-1) ?? "", "TASK");
  return { ...(shown as Shown), stoppedReason };
}

function cloud(): CloudForTest {
  const test = cloudForTest();
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  return test;
}

/** Pushes an image `web:TAG` as the administrator of that account; gives its digest. */
function push(test: CloudForTest, account: string, tag = "v2"): string {
  const call: CallEcr = (operation, input, body) =>
    test.cloud.call({
      caller: { kind: "access-key", accessKeyId: account },
      service: "ecr",
      operation,
      input,
      region: "us-east-1",
      ...(body && { body }),
    });
  return pushImage(call, "web", `content of ${tag}`, tag).digest;
}

const allow = ({ call }: CloudForTest, action: string | readonly string[], resource: string) =>
  call("iam", "PutRolePolicy", {
    RoleName: "ecsTaskExecutionRole",
    PolicyName: "ecr",
    PolicyDocument: JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: action, Resource: resource }],
    }),
  });

const lastFailure = (test: CloudForTest) => test.cloud.store.list(failures, "all", "all").at(-1)?.record;
const asked = ({ cloud }: CloudForTest) =>
  cloud.decisions
    .list()
    .filter(({ service }) => service === "ecr")
    .map(({ operation, checks }) => `${operation} ${checks[0]?.resource} ${checks[0]?.outcome}`)
    .reverse();

const forbidden = (account: string) => {
  const host = `${account}.dkr.ecr.us-east-1.amazonaws.com`;
  return `CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref ${host}/web:v2: pulling from host ${host} failed with status code [manifests v2]: 403 Forbidden`;
};

describe("an image in ECR", () => {
  it("is asked for as the execution role: login, manifest, layers", async () => {
    const test = cloud();
    createExecutionRole(test);
    expect((await run(test)).lastStatus).toBe("RUNNING");
    expect(asked(test)).toEqual([
      "GetAuthorizationToken * allow",
      `BatchGetImage ${repository("000000000000")} allow`,
      `GetDownloadUrlForLayer ${repository("000000000000")} allow`,
    ]);
  });

  it("is not pulled when the execution role may not log in", async () => {
    const test = cloud();
    createRole(test, "ecsTaskExecutionRole");
    expect(await run(test)).toMatchObject({
      lastStatus: "STOPPED",
      stopCode: "TaskFailedToStart",
      stoppedReason:
        "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 1 time(s): operation error ECR: GetAuthorizationToken, https response error StatusCode: 400, RequestID: UUID, api error AccessDeniedException: User: arn:aws:sts::000000000000:assumed-role/ecsTaskExecutionRole/TASK is not authorized to perform: ecr:GetAuthorizationToken on resource: * because no identity-based policy allows the ecr:GetAuthorizationToken action",
    });
    expect(lastFailure(test)).toMatchObject({
      failure: "ecs.registry-auth-denied",
      principal: roleArn("ecsTaskExecutionRole"),
      cause: { id: "nothing-allows" },
    });
  });

  it.each([
    ["the manifest", "ecr:GetDownloadUrlForLayer"],
    ["the layers", "ecr:BatchGetImage"],
  ])("is not pulled when the execution role may not read %s", async (_what, allowed) => {
    const test = cloud();
    createRole(test, "ecsTaskExecutionRole");
    allow(test, ["ecr:GetAuthorizationToken", allowed], "*");
    expect((await run(test)).stoppedReason).toBe(forbidden("000000000000"));
    expect(lastFailure(test)).toMatchObject({ failure: "ecs.image-pull-denied", cause: { id: "nothing-allows" } });
    allow(test, ["ecr:GetAuthorizationToken", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"], "*");
    expect((await run(test)).lastStatus).toBe("RUNNING");
  });

  it("of another account is pulled only when its repository's policy lets the execution role in", async () => {
    const test = cloud();
    createExecutionRole(test);
    test.call("ecr", "CreateRepository", { repositoryName: "web" }, OTHER);
    push(test, OTHER);
    expect((await run(test, image(OTHER))).stoppedReason).toBe(forbidden(OTHER));
    const statement = {
      Effect: "Allow",
      Principal: { AWS: roleArn("ecsTaskExecutionRole") },
      Action: ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
    };
    const policyText = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
    test.call("ecr", "SetRepositoryPolicy", { repositoryName: "web", policyText }, OTHER);
    expect((await run(test, image(OTHER))).lastStatus).toBe("RUNNING");
  });

  it("is refused by an explicit deny of the repository's policy", async () => {
    const test = cloud();
    createExecutionRole(test);
    test.call("ecr", "CreateRepository", { repositoryName: "web" });
    const statement = { Effect: "Deny", Principal: { AWS: "*" }, Action: "ecr:BatchGetImage" };
    const policyText = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
    test.call("ecr", "SetRepositoryPolicy", { repositoryName: "web", policyText });
    expect((await run(test)).stoppedReason).toBe(forbidden("000000000000"));
    expect(lastFailure(test)).toMatchObject({ cause: { id: "deny-statement" } });
  });

  it("is asked for in its own Region", async () => {
    const test = cloud();
    createExecutionRole(test);
    await run(test, "000000000000.dkr.ecr.eu-west-1.amazonaws.com/web:v2");
    const regions = test.cloud.decisions.list().filter(({ service }) => service === "ecr");
    expect(regions.map(({ region }) => region)).toEqual(["eu-west-1", "eu-west-1", "eu-west-1"]);
    expect(asked(test)[1]).toBe("BatchGetImage arn:aws:ecr:eu-west-1:000000000000:repository/web allow");
  });

  it("that was pushed is run by its digest; one that was not is missing, unless its repository was never made", async () => {
    const test = cloud();
    createExecutionRole(test);
    test.call("ecr", "CreateRepository", { repositoryName: "web" });
    const name = image("000000000000");
    expect(await run(test)).toMatchObject({
      lastStatus: "STOPPED",
      stopCode: "TaskFailedToStart",
      stoppedReason: `CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref ${name}: ${name}: not found`,
    });
    expect(lastFailure(test)).toMatchObject({ failure: "ecs.image-tag-not-found" });
    const digest = push(test, "000000000000");
    expect(await run(test)).toMatchObject({ lastStatus: "RUNNING", containers: [{ imageDigest: digest }] });
    const byDigest = await run(test, name.replace(":v2", `@${digest}`));
    expect(byDigest).toMatchObject({ lastStatus: "RUNNING", containers: [{ imageDigest: digest }] });
    expect((await run(test, name.replace("web", "never-made"))).lastStatus).toBe("RUNNING");
  });

  it("is pulled with a password of the execution role's own", async () => {
    const pulled: (ImageSource | undefined)[] = [];
    const runtime = (clock: ManualClock) => {
      const made = new RehearsalRuntime(clock);
      return Object.assign(made, {
        pull: async (_image: string, source?: ImageSource) => {
          pulled.push(source);
          return {};
        },
      });
    };
    const test = cloudForTest({ runtime });
    test.call("ecs", "CreateCluster", { clusterName: "demo" });
    createExecutionRole(test);
    test.call("ecr", "CreateRepository", { repositoryName: "web" });
    const digest = push(test, "000000000000");
    await run(test);
    const repository = image("000000000000").replace(":v2", "");
    expect(pulled).toEqual([{ kind: "registry", repository, digest, password: expect.any(String) }]);
    const [source] = pulled;
    const password = source?.kind === "registry" ? source.password : "";
    const login = findRegistryLogin(password, { store: test.cloud.store, crypto, now: test.clock.now() });
    const credential = test.cloud.findCredential(login?.accessKeyId ?? "");
    expect(credential?.holder).toMatchObject({ session: { roleArn: roleArn("ecsTaskExecutionRole") } });
  });

  it("is told from others by its registry's name", () => {
    expect(ecrImageOf(image(OTHER))).toMatchObject({
      account: OTHER,
      region: "us-east-1",
      repository: "web",
      tag: "v2",
    });
    expect(ecrImageOf("public.ecr.aws/docker/library/busybox")).toBeUndefined();
    expect(ecrImageOf("busybox")).toBeUndefined();
  });
});
