import { describe, expect, it } from "vitest";
import { failureMode } from "../failure-mode.js";
import { allFailureModes } from "../failures/index.js";
import { template } from "../template.js";
import { diagnose } from "./diagnose.js";

const role = "arn:aws:iam::123456789012:role/ecsTaskExecutionRole";
const notAssumable = `ECS was unable to assume the role '${role}' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.`;
const passRole = {
  principal: "arn:aws:sts::123456789012:assumed-role/deploy/ci",
  action: "iam:PassRole",
  resource: role,
  policyType: "identity-based policy",
};
const passRoleDenied = `User: ${passRole.principal} is not authorized to perform: iam:PassRole on resource: ${role} because no identity-based policy allows the iam:PassRole action`;

/** What was told, in short. */
function told(text: string) {
  const found = diagnose(text, allFailureModes);
  return found && { id: found.mode.id, values: found.values, exact: found.exact };
}

const refused = (values: object = { roleArn: role }) => ({ id: "ecs.role-not-assumable", values, exact: true });
const denied = { id: "iam.denied-implicit", values: passRole, exact: true };

describe("a text as people paste it", () => {
  it("from the events of a service", () => {
    expect(told(`(service web) failed to launch a task with (error ${notAssumable}).`)).toEqual(refused());
    expect(told(`service web failed to launch a task with (error ${notAssumable}).`)).toEqual(refused());
  });

  it("from Terraform, in its frame, cut at 80 columns", () => {
    const text = `Error: creating ECS Service (web): operation error ECS: CreateService, https response error StatusCode: 400, RequestID: 0e6d-4c, AccessDeniedException: ${passRoleDenied}`;
    const framed = (text.match(/.{1,78}/g) ?? []).map((line) => `│ ${line}`).join("\n");
    expect(told(`╷\n${framed}\n│ \n│   with aws_ecs_service.web,\n│   on main.tf line 3\n╵\n`)).toEqual(denied);
  });

  it("from a log of GitHub Actions with colours", () => {
    const lines = [
      "2026-03-01T10:00:00.0000001Z Run aws ecs update-service --cluster web",
      "2026-03-01T10:00:01.0000002Z ",
      `2026-03-01T10:00:01.0000003Z \u001b[31mAn error occurred (AccessDeniedException) when calling the UpdateService operation: ${passRoleDenied}\u001b[0m`,
      "2026-03-01T10:00:01.0000004Z ##[error]Process completed with exit code 254.",
    ];
    expect(told(lines.join("\n"))).toEqual(denied);
  });

  it("from an execution of Step Functions whose cause is JSON in JSON", () => {
    const cause = `${passRoleDenied} (Service: AmazonECS; Status Code: 400; Error Code: AccessDeniedException; Request ID: 1-2; Proxy: null)`;
    const text = JSON.stringify(
      { output: JSON.stringify({ Error: "ECS.AccessDeniedException", Cause: cause }) },
      null,
      2,
    );
    expect(told(text)).toEqual(denied);
  });

  it("from CloudFormation's events, with two SDKs' words around it", () => {
    const text = `web  CREATE_FAILED  AWS::ECS::Service  Resource handler returned message: "Invalid request provided: CreateService error: ${notAssumable} (Service: AmazonECS; Status Code: 400; Error Code: ClientException; Request ID: 1; Proxy: null)" (RequestToken: 2, HandlerErrorCode: InvalidRequest)`;
    expect(told(text)).toEqual(refused());
  });

  it("from a web page, with quotes and spaces of its own", () => {
    const text = notAssumable.replaceAll("'", "’").replaceAll(" that ", "\u00a0that\n  ");
    expect(told(`Hi all,\n\nI get &quot;${text}&quot; — any idea?\n`)).toEqual(refused());
  });

  it("in the middle of a sentence of one's own", () => {
    expect(told(`We saw ${notAssumable} and then gave up, see also the docs`)).toEqual(refused());
  });

  it("with the account masked, or the role cut", () => {
    for (const arn of [
      "arn:aws:iam::xxxx:role/web",
      "arn:aws:iam::<account_id>:role/web",
      "arn:aws:iam::************:role/web",
    ]) {
      expect(told(notAssumable.replace(role, arn))).toEqual(refused({ roleArn: arn }));
    }
    expect(told(notAssumable.replace(role, "arn:aws:iam::1234…"))).toEqual(refused({ roleArn: "arn:aws:iam::1234…" }));
  });
});

describe("a text that is not as AWS wrote it", () => {
  it("is told with typos in it", () => {
    const text = notAssumable.replace("provided for", "provied for").replace("relationship", "relatoinship");
    expect(told(text)).toEqual({ ...refused(), exact: false });
  });

  it("is told with words left out", () => {
    const text = notAssumable.replace("proper ", "").replace(" being passed", "");
    expect(told(`error: ${text}`)).toEqual({ ...refused(), exact: false });
  });

  it("is told when its end was cut away", () => {
    const text = `${notAssumable.slice(0, notAssumable.indexOf("and permissions"))}…`;
    expect(told(text)).toEqual({ ...refused(), exact: false });
  });

  it("is told when its beginning was cut away", () => {
    const text = `…${passRoleDenied.slice(passRoleDenied.indexOf("not authorized"))}`;
    const { principal: _cutAway, ...values } = passRole;
    expect(told(text)).toMatchObject({ id: "iam.denied-implicit", values, exact: false });
  });

  it("is not told when it is about something else", () => {
    for (const text of [
      "",
      "   \n ",
      "hello world",
      "The role is fine and the task is running.",
      "Error: Cycle: aws_security_group.a, aws_security_group.b",
      "npm ERR! code ELIFECYCLE",
      "x".repeat(1000),
    ]) {
      expect(told(text), text).toBeUndefined();
    }
  });
});

describe("of several modes", () => {
  const general = failureMode({
    id: "test.general",
    surfaces: [{ kind: "stopped-reason" }],
    template: template`ResourceInitializationError: unable to pull secrets or registry auth: ${"reason"}`,
    causes: [],
    words: { en: "", ko: "", ja: "" },
    examples: [],
  });
  const special = failureMode({
    ...general,
    id: "test.special",
    template: template`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: ${"reason"}`,
  });

  it("the most specific is told, whatever their order", () => {
    const modes = [general, special];
    const text =
      "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: no network";
    for (const list of [modes, [...modes].reverse()]) {
      expect(diagnose(text, list)).toMatchObject({ mode: { id: "test.special" }, values: { reason: "no network" } });
    }
  });

  it("the one inside another is told beside it", () => {
    const longer = failureMode({
      ...general,
      template: template`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 1 time(s): ${"reason"}`,
    });
    const text = longer.template.format({ reason: `AccessDeniedException: ${passRoleDenied}` });
    const found = diagnose(text, [longer, ...allFailureModes.filter((mode) => mode.id === "iam.denied-implicit")]);
    expect(found?.mode.id).toBe("test.general");
    expect(found?.nested).toMatchObject({ mode: { id: "iam.denied-implicit" }, values: passRole, exact: true });
  });
});

describe("a text made to be slow", () => {
  const pieces = [
    "User: ",
    " is not authorized to perform: ",
    " on resource: ",
    " because no ",
    " allows the ",
    " action",
    "'",
    "(service ",
    " (Service: AmazonECS; Status Code: 400; Error Code: ",
    "An error occurred (X) when calling the Y operation: ",
    '"message":"',
    '\\"cause\\":\\"',
    'Resource handler returned message: "',
    "AccessDeniedException: ",
    "│ ",
    "\u001b[31m",
    "&quot;",
    "…",
    " ",
    "\n",
    "\t \n",
    "a",
    "A",
    "ECS was unable to assume the role ",
  ];
  const hundredKilobytes = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length));
  const mixed = Array.from({ length: 8000 }, (_, i) => pieces[(i * 7919) % pieces.length]).join("");

  it.each([...pieces.map((piece) => [JSON.stringify(piece), hundredKilobytes(piece)]), ["all of them", mixed]])(
    "is given up in time: %s, again and again",
    (_, text) => {
      const start = performance.now();
      diagnose(text, allFailureModes);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
