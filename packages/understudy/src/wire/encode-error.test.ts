import { CloudWatchLogsClient, GetLogEventsCommand } from "@aws-sdk/client-cloudwatch-logs";
import { ECSClient, RunTaskCommand } from "@aws-sdk/client-ecs";
import { GetRoleCommand, IAMClient } from "@aws-sdk/client-iam";
import { ListRootsCommand, OrganizationsClient } from "@aws-sdk/client-organizations";
import { AssumeRoleCommand, STSClient } from "@aws-sdk/client-sts";
import { AwsEc2QueryProtocol, AwsQueryProtocol } from "@aws-sdk/core/protocols";
import { SmithyRpcV2CborProtocol } from "@smithy/core/cbor";
import { Failure, failureMode, notImplemented, organizationsLastPolicyAttached, template } from "@understudy/catalogue";
import type { Protocol, ServiceModel } from "@understudy/cloud";
import { describe, expect, it } from "vitest";
import { encodeError, type WireError } from "./encode-error.js";
import { failureError } from "./failure-error.js";
import { sdkHandler } from "./testing/sdk-handler.js";
import { testModels } from "./testing/test-models.js";

const modelOf = (service: string) => testModels(service) as ServiceModel;

/** The error as an SDK client throws it. */
async function thrown(
  service: string,
  error: WireError,
  protocol = modelOf(service).protocols[0] as Protocol,
  choice?: unknown,
) {
  const requestHandler = sdkHandler(() => encodeError(protocol, modelOf(service), error, "req-1")) as never;
  const common = {
    region: "us-east-1",
    endpoint: "http://127.0.0.1:1",
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
    requestHandler,
    maxAttempts: 1,
    ...(choice ? { protocol: choice as never } : {}),
  };
  const call = {
    ecs: () => new ECSClient(common).send(new RunTaskCommand({ taskDefinition: "x" })),
    iam: () => new IAMClient(common).send(new GetRoleCommand({ RoleName: "x" })),
    sts: () => new STSClient(common).send(new AssumeRoleCommand({ RoleArn: "a", RoleSessionName: "b" })),
    organizations: () => new OrganizationsClient(common).send(new ListRootsCommand({})),
    logs: () => new CloudWatchLogsClient(common).send(new GetLogEventsCommand({ logStreamName: "x" })),
  }[service];
  const caught = await (call as () => Promise<unknown>)().catch((one) => one);
  const { name, message, $fault, $metadata } = caught;
  return { name, message, $fault, status: $metadata.httpStatusCode, requestId: $metadata.requestId, caught };
}

describe("a refusal, as SDK clients read it", () => {
  it.each([
    [
      "ecs",
      { code: "ClusterNotFoundException", message: "Cluster not found." },
      { name: "ClusterNotFoundException", status: 400, $fault: "client" },
    ],
    ["ecs", { code: "ServerException", message: "Oops" }, { name: "ServerException", status: 500, $fault: "server" }],
    [
      "ecs",
      { code: "AccessDeniedException", message: "User: x is not authorized" },
      { name: "AccessDeniedException", status: 400 },
    ],
    ["ecs", { code: "SomethingUnmodelled", message: "é", status: 418 }, { name: "SomethingUnmodelled", status: 418 }],
    [
      "logs",
      { code: "ResourceNotFoundException", message: "The specified log group does not exist." },
      { name: "ResourceNotFoundException", status: 400 },
    ],
    // By its code in the query protocol, which is what clients other than JavaScript's print, and by its shape.
    [
      "iam",
      { code: "NoSuchEntity", message: "The role with name x cannot be found." },
      { name: "NoSuchEntityException", status: 404 },
    ],
    ["iam", { code: "NoSuchEntityException", message: "m" }, { name: "NoSuchEntityException", status: 404 }],
    [
      "iam",
      { code: "AccessDenied", status: 403, message: "User: x is <not> authorized & so on" },
      { name: "AccessDenied", status: 403, $fault: "client" },
    ],
    ["sts", { code: "ExpiredTokenException", message: "m" }, { name: "ExpiredTokenException", status: 400 }],
    ["sts", { code: "RegionDisabledException", message: "m" }, { name: "RegionDisabledException", status: 403 }],
  ])("%s %j", async (service, error, expected) => {
    const { caught: _, ...got } = await thrown(service, error);
    expect(got).toMatchObject({ ...expected, message: error.message, requestId: "req-1" });
  });

  it("reads its other members, under the name that the shape has for its message", async () => {
    const { caught } = await thrown("ecs", {
      code: "ConflictException",
      message: "m",
      members: { resourceIds: ["a"], internal: 1 },
    });
    expect(caught).toMatchObject({ name: "ConflictException", message: "m", resourceIds: ["a"] });
    expect(caught.internal).toBeUndefined();
    const { caught: sequence } = await thrown("logs", {
      code: "InvalidSequenceTokenException",
      message: "m",
      members: { expectedSequenceToken: "t" },
    });
    expect(sequence).toMatchObject({ expectedSequenceToken: "t" });
  });

  it("is read over the other protocols too", async () => {
    const error = { code: "ResourceNotFoundException", message: "gone & away" };
    for (const [protocol, choice] of [
      ["cbor", SmithyRpcV2CborProtocol],
      ["query", AwsQueryProtocol],
      ["ec2", AwsEc2QueryProtocol],
    ] as const) {
      const { caught: _, ...got } = await thrown("logs", error, protocol, choice);
      expect(got, protocol).toMatchObject({ name: "ResourceNotFoundException", message: "gone & away", status: 400 });
    }
  });
});

describe("encodeError", () => {
  it("writes ECS's body and headers", () => {
    expect(
      encodeError("json1.1", modelOf("ecs"), { code: "ClusterNotFoundException", message: 'No "x".' }, "r"),
    ).toEqual({
      status: 400,
      headers: {
        "x-amzn-RequestId": "r",
        "content-type": "application/x-amz-json-1.1",
        "x-amzn-errortype": "ClusterNotFoundException",
      },
      body: '{"__type":"ClusterNotFoundException","message":"No \\"x\\"."}',
    });
  });

  it("writes IAM's body", () => {
    expect(encodeError("query", modelOf("iam"), { code: "NoSuchEntityException", message: "m" }, "r").body).toBe(
      '<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>m</Message></Error><RequestId>r</RequestId></ErrorResponse>',
    );
    expect(encodeError("query", undefined, { code: "X", message: "m", status: 500 }, "r").body).toContain(
      "<Type>Receiver</Type><Code>X</Code>",
    );
  });

  it("writes S3's and EC2's bodies", () => {
    expect(encodeError("rest-xml", undefined, { code: "AccessDenied", message: "m", status: 403 }, "r").body).toContain(
      "<Error><Code>AccessDenied</Code><Message>m</Message>",
    );
    expect(encodeError("ec2", undefined, { code: "AuthFailure", message: "m", status: 401 }, "r")).toMatchObject({
      status: 401,
      body: expect.stringContaining(
        "<Response><Errors><Error><Code>AuthFailure</Code><Message>m</Message></Error></Errors><RequestID>r</RequestID></Response>",
      ),
    });
  });

  it("tells clients of a service that was a query service its code of then", () => {
    const model: ServiceModel = {
      ...modelOf("sts"),
      awsQueryCompatible: true,
      shapes: {
        DashboardNotFoundError: {
          members: { message: { type: "string" } },
          error: { fault: "client", status: 404, queryCode: "ResourceNotFound" },
        },
      },
    };
    for (const protocol of ["json1.0", "cbor"] as const) {
      const response = encodeError(protocol, model, { code: "ResourceNotFound", message: "m" }, "r");
      expect(response.status).toBe(404);
      expect(response.headers["x-amzn-query-error"]).toBe("ResourceNotFound;Sender");
      expect(response.body.toString()).toContain("DashboardNotFoundError");
    }
  });

  it("sends what every CBOR client wants to see", () => {
    expect(encodeError("cbor", undefined, { code: "X", message: "m" }, "r").headers["smithy-protocol"]).toBe(
      "rpc-v2-cbor",
    );
  });
});

describe("failureError", () => {
  const mode = failureMode({
    id: "t.t",
    code: "NoSuchEntity",
    surfaces: [],
    template: template`gone`,
    causes: [],
    words: { en: "", ko: "", ja: "" },
    examples: [],
  });

  it("gives the reason that goes with a failure of Organizations", async () => {
    const failure = new Failure(organizationsLastPolicyAttached, {});
    const { caught } = await thrown("organizations", failureError(failure));
    expect(caught).toMatchObject({
      name: "ConstraintViolationException",
      message: failure.message,
      Reason: "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
    });
  });

  it("leaves the status to the model where nobody has chosen one", () => {
    expect(encodeError("query", modelOf("iam"), failureError(new Failure(mode as never, {})), "r").status).toBe(404);
    const chosen = new Failure(mode as never, {}, undefined, undefined, 409);
    expect(encodeError("query", modelOf("iam"), failureError(chosen), "r").status).toBe(409);
    expect(failureError(new Failure(notImplemented as never, { service: "ecs", operation: "X" }))).toMatchObject({
      code: "NotImplemented",
      status: 501,
    });
  });
});
