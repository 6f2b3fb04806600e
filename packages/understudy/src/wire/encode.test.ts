import type { Protocol, ServiceModel } from "@understudy/cloud";
import { describe, expect, it } from "vitest";
import { encode } from "./encode.js";
import { testModels } from "./testing/test-models.js";

const answer = (service: string, operation: string, output: unknown, protocol?: Protocol) => {
  const model = testModels(service) as ServiceModel;
  return encode({ model, operation, protocol: protocol ?? (model.protocols[0] as Protocol) }, output, "req-1");
};
const bodyOf = (...parameters: Parameters<typeof answer>) => answer(...parameters).body.toString();

describe("encode", () => {
  it("writes awsJson as ECS does: dates in epoch seconds with their fraction, nothing that is not modelled", () => {
    const task = {
      taskArn: "t",
      createdAt: new Date(1637164800123),
      stoppedAt: undefined,
      internal: "never leaves",
      tags: [],
    };
    expect(answer("ecs", "DescribeTasks", { tasks: [task], failures: [] })).toEqual({
      status: 200,
      headers: { "x-amzn-RequestId": "req-1", "content-type": "application/x-amz-json-1.1" },
      body: '{"tasks":[{"taskArn":"t","createdAt":1637164800.123,"tags":[]}],"failures":[]}',
    });
  });

  it("writes query XML as IAM does", () => {
    const role = {
      RoleName: "a<b",
      Path: "/",
      RoleId: "AROA",
      Arn: "arn",
      CreateDate: new Date("2026-11-22T10:00:00Z"),
      secret: 1,
    };
    expect(answer("iam", "GetRole", { Role: role })).toEqual({
      status: 200,
      headers: { "x-amzn-RequestId": "req-1", "content-type": "text/xml" },
      body:
        '<GetRoleResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><GetRoleResult><Role><Path>/</Path><RoleName>a&lt;b</RoleName>' +
        "<RoleId>AROA</RoleId><Arn>arn</Arn><CreateDate>2026-11-22T10:00:00Z</CreateDate></Role></GetRoleResult>" +
        "<ResponseMetadata><RequestId>req-1</RequestId></ResponseMetadata></GetRoleResponse>",
    });
  });

  it("writes lists with member, milliseconds only where there are any", () => {
    const key = { UserName: "u", AccessKeyId: "A", Status: "Active", CreateDate: new Date("2026-11-22T10:00:00.5Z") };
    expect(bodyOf("iam", "ListAccessKeys", { AccessKeyMetadata: [key], IsTruncated: false })).toContain(
      "<AccessKeyMetadata><member><UserName>u</UserName><AccessKeyId>A</AccessKeyId><Status>Active</Status><CreateDate>2026-11-22T10:00:00.500Z</CreateDate></member></AccessKeyMetadata><IsTruncated>false</IsTruncated>",
    );
  });

  it("writes no Result, and no JSON body, for an operation without output", () => {
    expect(bodyOf("iam", "DeleteRole", undefined)).toBe(
      '<DeleteRoleResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><ResponseMetadata><RequestId>req-1</RequestId></ResponseMetadata></DeleteRoleResponse>',
    );
    expect(bodyOf("logs", "CreateLogGroup", undefined)).toBe("");
    expect(bodyOf("ecs", "ListClusters", undefined)).toBe("{}");
    expect(bodyOf("iam", "TagRole", {}, "ec2")).toContain("<return>true</return>");
  });

  it("keeps XML well-formed whatever the text holds", () => {
    const body = bodyOf("iam", "GetUser", { User: { UserName: "a\u0000b\u001b\r\n\t]]>\ufffe&'\"" } });
    expect(body).toContain("<UserName>a\ufffdb\ufffd&#13;\n\t]]&gt;\ufffd&amp;&#39;&quot;</UserName>");
  });

  it("keeps JSON well-formed whatever the text holds", () => {
    const names = ['"\\\u0000\n', "\ud800", "é日😀\u2028"];
    expect(JSON.parse(bodyOf("ecs", "ListClusters", { clusterArns: names }))).toEqual({ clusterArns: names });
    expect(
      JSON.parse(bodyOf("ecs", "CreateCluster", { cluster: { clusterName: "x", activeServicesCount: Number.NaN } })),
    ).toEqual({
      cluster: { clusterName: "x", activeServicesCount: "NaN" },
    });
  });

  it.each([
    ["ecs", "ListClusters", { clusterArns: "a" }],
    ["ecs", "ListClusters", { clusterArns: [5] }],
    ["ecs", "ListClusters", 5],
    ["ecs", "DescribeTasks", { tasks: [{ createdAt: 5 }] }],
    ["iam", "GetRole", { Role: { RoleName: 5 } }],
    ["iam", "GetRole", { Role: { MaxSessionDuration: "5" } }],
    ["iam", "ListAccessKeys", { IsTruncated: "no" }],
  ])("throws a defect for output that does not fit: %s %s %j", (service, operation, output) => {
    expect(() => answer(service, operation, output)).toThrow(TypeError);
    expect(() => answer(service, operation, output, "cbor")).toThrow(TypeError);
  });
});
