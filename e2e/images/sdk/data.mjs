// Runs inside a task: reads the object BUCKET/hello.txt and writes what it read into TABLE. Nothing is configured but what ECS gives.
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";

async function copy() {
  const { Body } = await new S3Client({}).send(new GetObjectCommand({ Bucket: process.env.BUCKET, Key: "hello.txt" }));
  const text = await Body.transformToString();
  const Item = { id: { S: "hello" }, text: { S: text } };
  await new DynamoDBClient({}).send(new PutItemCommand({ TableName: process.env.TABLE, Item }));
  console.log(`Copied: ${text}`);
}

copy().catch((error) => {
  console.error(`${error.name}: ${error.message}`);
  process.exitCode = 1;
});
