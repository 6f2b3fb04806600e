/**
 * Writes `packages/cloud/models/<service>.json` and `packages/cloud/src/model/service-index.ts`: `npm run generate:models`.
 *
 * Shapes come from the runtime schemas of the AWS SDK for JavaScript v3, constraints (min, max, pattern, enum, integer or
 * double) from botocore, which must be installed for some `python3` or `aws` on the PATH. Both are Apache-2.0.
 * Review the diff: what changes here changes what clients may send.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { ec2Operations } from "./ec2-operations.mjs";
import { readBotocore } from "./read-botocore.mjs";
import { readSdk } from "./read-sdk.mjs";
import { modelText, serviceIndexText } from "./write-model.mjs";

/**
 * One line a service. `name` is ours (and the file's); `client` the SDK package after `@aws-sdk/client-`; `botocore` its data
 * folder; the first protocol is the one AWS prefers. To add one: `npm i -D -E @aws-sdk/client-X`, a line here, run, review.
 * `only` limits the operations (ec2 has hundreds). `scope` is the credential-scope name where it is not `name`.
 */
const services = [
  {
    name: "application-autoscaling",
    client: "application-auto-scaling",
    botocore: "application-autoscaling",
    protocols: ["json1.1"],
  },
  { name: "cloudwatch", client: "cloudwatch", botocore: "cloudwatch", protocols: ["cbor", "json1.0", "query"] },
  { name: "dynamodb", client: "dynamodb", botocore: "dynamodb", protocols: ["json1.0"] },
  { name: "ec2", client: "ec2", botocore: "ec2", protocols: ["ec2"], only: ec2Operations },
  { name: "ecr", client: "ecr", botocore: "ecr", protocols: ["json1.1"] },
  { name: "ecs", client: "ecs", botocore: "ecs", protocols: ["json1.1"] },
  { name: "elasticloadbalancing", client: "elastic-load-balancing-v2", botocore: "elbv2", protocols: ["query"] },
  { name: "events", client: "eventbridge", botocore: "events", protocols: ["json1.1"] },
  { name: "iam", client: "iam", botocore: "iam", protocols: ["query"] },
  { name: "kms", client: "kms", botocore: "kms", protocols: ["json1.1"] },
  { name: "logs", client: "cloudwatch-logs", botocore: "logs", protocols: ["json1.1"] },
  { name: "organizations", client: "organizations", botocore: "organizations", protocols: ["json1.1"] },
  { name: "s3", client: "s3", botocore: "s3", protocols: ["rest-xml"] },
  { name: "secretsmanager", client: "secrets-manager", botocore: "secretsmanager", protocols: ["json1.1"] },
  { name: "servicediscovery", client: "servicediscovery", botocore: "servicediscovery", protocols: ["json1.1"] },
  { name: "ssm", client: "ssm", botocore: "ssm", protocols: ["json1.1"] },
  { name: "states", client: "sfn", botocore: "stepfunctions", protocols: ["json1.0"] },
  { name: "sts", client: "sts", botocore: "sts", protocols: ["query"] },
];

const root = new URL("../../", import.meta.url);
const folder = new URL("packages/cloud/models/", root);
mkdirSync(folder, { recursive: true });

const models = [];
for (const entry of services) {
  const model = await readSdk(entry, readBotocore(entry.botocore));
  const text = modelText(model);
  writeFileSync(new URL(`${entry.name}.json`, folder), text);
  models.push(model);
  const counts = `${Object.keys(model.operations).length} operations, ${Object.keys(model.shapes).length} shapes`;
  process.stdout.write(`${entry.name}: ${counts}, ${(text.length / 1024).toFixed(0)} KB\n`);
}
writeFileSync(new URL("packages/cloud/src/model/service-index.ts", root), serviceIndexText(models));
