/** DynamoDB with stock clients: aws-cli, boto3 and the SDK for JavaScript. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { AssumeRoleCommand, STSClient } from "@aws-sdk/client-sts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "./testing/server.js";
import { aws, run, startServer } from "./testing/server.js";

let server: RunningServer;
const data = mkdtempSync(join(tmpdir(), "dynamodb-"));
const start = () => startServer(["--data", data, "--runtime", "rehearsal"]);
const TableName = "games";

beforeAll(async () => {
  server = await start();
  const made = await cli(
    ...["dynamodb", "create-table", "--table-name", TableName, "--billing-mode", "PAY_PER_REQUEST"],
    ...["--attribute-definitions", "AttributeName=user,AttributeType=S", "AttributeName=game,AttributeType=S"],
    ...["--key-schema", "AttributeName=user,KeyType=HASH", "AttributeName=game,KeyType=RANGE"],
  );
  expect(made.stderr).toBe("");
});
afterAll(async () => {
  await server.stop();
  rmSync(data, { recursive: true });
});

const cli = (...args: readonly string[]) => aws(server.url, args);
const client = (credentials = { accessKeyId: "test", secretAccessKey: "test" }) =>
  new DynamoDBClient({ endpoint: server.url, region: "us-east-1", maxAttempts: 1, credentials });
const game = (user: string, name: string) => ({ user: { S: user }, game: { S: name } });

describe("DynamoDB", () => {
  it("keeps items, and refuses in errors that the SDK knows", async () => {
    const db = client();
    await db.send(
      new PutItemCommand({ TableName, Item: { ...game("ana", "chess"), bytes: { B: Uint8Array.of(1, 2) } } }),
    );
    const { Item } = await db.send(new GetItemCommand({ TableName, Key: game("ana", "chess") }));
    expect(Item?.bytes?.B).toEqual(Uint8Array.of(1, 2));
    const again = new PutItemCommand({
      TableName,
      Item: game("ana", "chess"),
      ConditionExpression: "attribute_not_exists(game)",
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    });
    const error = await db.send(again).catch((one) => one);
    expect(error).toBeInstanceOf(ConditionalCheckFailedException);
    expect(error.Item).toMatchObject(game("ana", "chess"));
    const check = { TableName, Key: game("ana", "go"), ConditionExpression: "attribute_exists(game)" };
    const parts = { TransactItems: [{ Put: { TableName, Item: game("bob", "go") } }, { ConditionCheck: check }] };
    const cancelled = await db.send(new TransactWriteItemsCommand(parts)).catch((one) => one);
    expect(cancelled).toBeInstanceOf(TransactionCanceledException);
    expect(cancelled.CancellationReasons.map(({ Code }: { Code: string }) => Code)).toEqual([
      "None",
      "ConditionalCheckFailed",
    ]);
  });

  it("lets a role that is bound to its own partition have that alone", async () => {
    const trust = { Effect: "Allow", Principal: { AWS: "000000000000" }, Action: "sts:AssumeRole" };
    const own = {
      Effect: "Allow",
      Action: ["dynamodb:Query", "dynamodb:PutItem"],
      Resource: `arn:aws:dynamodb:*:*:table/${TableName}`,
      Condition: { "ForAllValues:StringEquals": { "dynamodb:LeadingKeys": ["${aws:PrincipalTag/player}"] } },
    };
    const policy = (Statement: object) => JSON.stringify({ Version: "2012-10-17", Statement: [Statement] });
    await cli(
      "iam",
      "create-role",
      "--role-name",
      "player",
      "--assume-role-policy-document",
      policy(trust),
      "--tags",
      "Key=player,Value=ana",
    );
    await cli(
      "iam",
      "put-role-policy",
      "--role-name",
      "player",
      "--policy-name",
      "own",
      "--policy-document",
      policy(own),
    );
    const sts = new STSClient({
      endpoint: server.url,
      region: "us-east-1",
      credentials: { accessKeyId: "test", secretAccessKey: "test" },
    });
    const RoleArn = "arn:aws:iam::000000000000:role/player";
    const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: "game" }));
    const { AccessKeyId = "", SecretAccessKey = "", SessionToken } = Credentials ?? {};
    const db = client({
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
    } as never);
    const query = (user: string) =>
      db.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: "#u = :u",
          ExpressionAttributeNames: { "#u": "user" },
          ExpressionAttributeValues: { ":u": { S: user } },
        }),
      );
    await db.send(new PutItemCommand({ TableName, Item: game("ana", "go") }));
    expect((await query("ana")).Count).toBe(2);
    await expect(query("bob")).rejects.toMatchObject({
      name: "AccessDeniedException",
      message: expect.stringContaining(
        "assumed-role/player/game is not authorized to perform: dynamodb:Query on resource: arn:aws:dynamodb:us-east-1:000000000000:table/games because no identity-based policy allows the dynamodb:Query action",
      ),
    });
    await expect(db.send(new PutItemCommand({ TableName, Item: game("bob", "go") }))).rejects.toMatchObject({
      name: "AccessDeniedException",
    });
  });

  it("works with the resources of boto3, and survives a crash", async () => {
    const code = `
import boto3
from boto3.dynamodb.conditions import Key
table = boto3.resource("dynamodb", endpoint_url="${server.url}", region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test").Table("games")
table.wait_until_exists()
with table.batch_writer() as batch:
  for i in range(60):
    batch.put_item(Item={"user": "many", "game": f"g{i:03}", "score": i})
print(table.query(KeyConditionExpression=Key("user").eq("many") & Key("game").begins_with("g00"))["Count"])
print(table.update_item(Key={"user": "many", "game": "g001"}, UpdateExpression="ADD score :one", ExpressionAttributeValues={":one": 1}, ReturnValues="UPDATED_NEW")["Attributes"])
`;
    const { stdout, stderr } = await run("python3", ["-c", code], {});
    expect(stderr).toBe("");
    expect(stdout).toBe("10\n{'score': Decimal('2')}\n");
    await server.kill();
    server = await start();
    const counted = await cli("dynamodb", "scan", "--table-name", TableName, "--select", "COUNT");
    expect(counted.json()).toMatchObject({ Count: 62 });
  });
});
