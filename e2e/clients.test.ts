/** Other stock clients: boto3 and the SDK for JavaScript, calls and typed errors. */
import { ClusterNotFoundException, DescribeServicesCommand, ECSClient, ListClustersCommand } from "@aws-sdk/client-ecs";
import { GetRoleCommand, IAMClient, NoSuchEntityException } from "@aws-sdk/client-iam";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "./testing/server.js";
import { run, startServer } from "./testing/server.js";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(["--ephemeral", "--runtime", "rehearsal"]);
});
afterAll(async () => {
  await server.stop();
});

const options = (accessKeyId = "test") => ({
  endpoint: server.url,
  region: "eu-west-1",
  maxAttempts: 1,
  credentials: { accessKeyId, secretAccessKey: "test" },
});

describe("the SDK for JavaScript", () => {
  it("gets answers and typed errors", async () => {
    expect(await new STSClient(options()).send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: "000000000000",
    });
    expect((await new ECSClient(options()).send(new ListClustersCommand({}))).clusterArns).toEqual([]);
    await expect(new IAMClient(options()).send(new GetRoleCommand({ RoleName: "none" }))).rejects.toThrow(
      NoSuchEntityException,
    );
    const describing = new ECSClient(options()).send(new DescribeServicesCommand({ cluster: "none", services: ["x"] }));
    await expect(describing).rejects.toThrow(ClusterNotFoundException);
  });

  it("is another administrator with another account's number, and root with root", async () => {
    const arn = async (key: string) => (await new STSClient(options(key)).send(new GetCallerIdentityCommand({}))).Arn;
    expect(await arn("123456789012")).toBe("arn:aws:iam::123456789012:user/admin");
    expect(await arn("root")).toBe("arn:aws:iam::000000000000:root");
  });
});

describe("boto3", () => {
  it("gets answers, typed errors, pages and dates", async () => {
    const script = `
import boto3, datetime, sys
def client(name): return boto3.client(name, endpoint_url=sys.argv[1], region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test")
iam, ecs, logs = client("iam"), client("ecs"), client("logs")
trust = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"}]}'
for i in range(3):
    made = iam.create_role(RoleName=f"r{i}", AssumeRolePolicyDocument=trust)["Role"]
assert isinstance(made["CreateDate"], datetime.datetime), made
assert made["AssumeRolePolicyDocument"]["Statement"][0]["Principal"] == {"Service": "ecs-tasks.amazonaws.com"}
pages = list(iam.get_paginator("list_roles").paginate(PaginationConfig={"PageSize": 2}))
assert [len(p["Roles"]) for p in pages] == [2, 1], pages
try: iam.get_role(RoleName="none"); assert False
except iam.exceptions.NoSuchEntityException as error: assert "cannot be found" in str(error)
try: ecs.describe_services(cluster="none", services=["x"]); assert False
except ecs.exceptions.ClusterNotFoundException as error: assert str(error).endswith("Cluster not found."), error
try: logs.get_log_events(logGroupName="none", logStreamName="x"); assert False
except logs.exceptions.ResourceNotFoundException as error: assert "The specified log group does not exist." in str(error)
try: ecs.submit_task_state_change(); assert False
except ecs.exceptions.ClientError as error: assert error.response["ResponseMetadata"]["HTTPStatusCode"] == 501, error.response
try: iam.create_role(RoleName="bad name", AssumeRolePolicyDocument=trust); assert False
except iam.exceptions.ClientError as error:
    assert error.response["Error"]["Message"] == "1 validation error detected: Value 'bad name' at 'roleName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\\\w+=,.@-]+", error
print("all as expected")
`;
    const answer = await run("python3", ["-c", script, server.url], { AWS_MAX_ATTEMPTS: "1" });
    expect(answer.stderr).toBe("");
    expect(answer.stdout).toBe("all as expected\n");
  });
});
