import { readFileSync } from "node:fs";
import { describeViolation } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import type { ServiceModel, StructureModel } from "./model.js";
import { validate } from "./validate.js";

const read = (service: string) =>
  JSON.parse(readFileSync(new URL(`../../models/${service}.json`, import.meta.url), "utf8")) as ServiceModel;
const iam = read("iam");
const sts = read("sts");
const logs = read("logs");
const ecs = read("ecs");

const texts = (model: ServiceModel, operation: string, input: unknown) =>
  validate(model, operation, input).map(describeViolation);

/** A model of one operation, for what the four services do not have. */
function modelOf(members: StructureModel["members"], shapes: ServiceModel["shapes"] = {}): ServiceModel {
  return { ...sts, operations: { Op: { input: "In" } }, shapes: { In: { members }, ...shapes } };
}

describe("validate", () => {
  it("finds nothing wrong with good input", () => {
    expect(validate(iam, "CreateRole", { RoleName: "a", AssumeRolePolicyDocument: "{}" })).toEqual([]);
    expect(validate(ecs, "ListClusters", {})).toEqual([]);
    expect(validate(iam, "DisableOutboundWebIdentityFederation", undefined)).toEqual([]);
  });

  it.each([
    // Recorded against AWS (localstack snapshots, magnetodb and minio tests, aws-cli issues).
    [
      sts,
      "AssumeRole",
      { RoleArn: "arn:aws:iam::1:role/r1", RoleSessionName: "Session1:2" },
      "Value 'Session1:2' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
    ],
    [
      iam,
      "CreateUser",
      { UserName: "u", Tags: [{ Key: "#￥%……&", Value: "" }] },
      "Value '#￥%……&' at 'tags.1.member.key' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+",
    ],
    [
      logs,
      "PutMetricFilter",
      {
        logGroupName: "g",
        filterName: "X".repeat(513),
        filterPattern: "",
        metricTransformations: [{ metricName: "m", metricNamespace: "n", metricValue: "1" }],
      },
      `Value '${"X".repeat(513)}' at 'filterName' failed to satisfy constraint: Member must have length less than or equal to 512`,
    ],
    [
      iam,
      "UpdateAccessKey",
      { AccessKeyId: "A".repeat(16), Status: "On" },
      "Value 'On' at 'status' failed to satisfy constraint: Member must satisfy enum value set: [Active, Inactive, Expired]",
    ],
    [iam, "GetRole", {}, "Value null at 'roleName' failed to satisfy constraint: Member must not be null"],
    [
      iam,
      "CreateRole",
      { RoleName: "r", AssumeRolePolicyDocument: "{}", MaxSessionDuration: 1 },
      "Value '1' at 'maxSessionDuration' failed to satisfy constraint: Member must have value greater than or equal to 3600",
    ],
    // A secret is not repeated.
    [
      iam,
      "CreateLoginProfile",
      { UserName: "u", Password: "日" },
      "Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    ],
    // Structures in lists one by one, with Java's counting from 1.
    [
      logs,
      "PutLogEvents",
      { logGroupName: "g", logStreamName: "s", logEvents: [{ timestamp: 1, message: "m" }, { timestamp: 1 }] },
      "Value null at 'logEvents.2.member.message' failed to satisfy constraint: Member must not be null",
    ],
    // Plain items once, with all that the model asks of them.
    [
      ecs,
      "RegisterTaskDefinition",
      { family: "f", containerDefinitions: [], requiresCompatibilities: ["FARGATE", "LAMBDA"] },
      "Value '[FARGATE, LAMBDA]' at 'requiresCompatibilities' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [EC2, FARGATE, EXTERNAL, MANAGED_INSTANCES]]",
    ],
    [
      logs,
      "CreateLogGroup",
      { logGroupName: "g", tags: { a: "#" } },
      "Value '{a=#}' at 'tags' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 256, Member must satisfy regular expression pattern: ^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$]",
    ],
  ])("%#: prints as AWS does", (model, operation, input, text) => {
    expect(texts(model, operation, input)).toEqual([text]);
  });

  it("prints several violations in the order of the members, the pattern before the length", () => {
    expect(texts(iam, "CreateRole", { RoleName: "", Path: "x" })).toEqual([
      "Value '' at 'roleName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]+",
      "Value '' at 'roleName' failed to satisfy constraint: Member must have length greater than or equal to 1",
      "Value null at 'assumeRolePolicyDocument' failed to satisfy constraint: Member must not be null",
      "Value 'x' at 'path' failed to satisfy constraint: Member must satisfy regular expression pattern: (\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)",
    ]);
  });

  it("prints a list of structures in Java's way", () => {
    const tags = Array.from({ length: 51 }, () => ({ Key: "k" }));
    const [text] = texts(iam, "TagRole", { RoleName: "r", Tags: tags });
    expect(text).toMatch(/^Value '\[Tag\(key=k, value=null\), Tag\(key=k, /);
  });

  it("counts characters, not UTF-16 units", () => {
    const model = modelOf({ s: { type: "string", constraints: { min: 2, max: 3 } } });
    expect(validate(model, "Op", { s: "😀😀😀" })).toEqual([]);
    expect(validate(model, "Op", { s: "😀😀😀😀" })).toHaveLength(1);
    expect(validate(model, "Op", { s: "😀" })).toHaveLength(1);
  });

  it("goes through maps of structures and recursive structures", () => {
    const model = modelOf(
      {
        m: {
          type: "map",
          key: { type: "string", constraints: { max: 3 } },
          value: { type: "structure", shape: "Node" },
        },
      },
      { Node: { required: 1, members: { name: { type: "string" }, next: { type: "structure", shape: "Node" } } } },
    );
    expect(texts(model, "Op", { m: { k: { name: "a", next: { name: "b", next: {} } } } })).toEqual([
      "Value null at 'm.k.member.next.next.name' failed to satisfy constraint: Member must not be null",
    ]);
    expect(texts(model, "Op", { m: { long1: { name: "a" } } })).toEqual([
      "Value '{long1=Node(name=a, next=null)}' at 'm' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than or equal to 3]",
    ]);
  });

  it("refuses a null item", () => {
    expect(texts(ecs, "DescribeClusters", { clusters: ["a", null] })).toEqual([
      "Value null at 'clusters.2.member' failed to satisfy constraint: Member must not be null",
    ]);
  });

  it("compiles every operation of every model", () => {
    for (const model of [iam, sts, logs, ecs]) {
      for (const operation of Object.keys(model.operations)) validate(model, operation, {});
    }
  });

  it("is not kept busy by hostile text", () => {
    const started = process.cpuUsage().user;
    validate(iam, "CreateRole", {
      RoleName: "a".repeat(1_000_000),
      Path: "/".repeat(1_000_000),
      AssumeRolePolicyDocument: "x",
    });
    validate(iam, "AttachRolePolicy", { RoleName: "a", PolicyArn: "/a".repeat(500_000) });
    expect(process.cpuUsage().user - started).toBeLessThan(2_000_000);
  });
});
