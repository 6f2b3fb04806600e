import { allFailureModes, type Fix, type FixFormat } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import { type Explanation, explainRecord, explainText, type Language, writeExplanation } from "./index.js";

const role = "arn:aws:iam::123456789012:role/ecsTaskExecutionRole";
const caller = "arn:aws:sts::123456789012:assumed-role/deploy/ci";
const notAssumable = `ECS was unable to assume the role '${role}' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.`;
const denial = (
  action: string,
  resource: string,
  reason = `because no identity-based policy allows the ${action} action`,
) => `User: ${caller} is not authorized to perform: ${action} on resource: ${resource} ${reason}`;
const cli = (operation: string, text: string) =>
  `An error occurred (AccessDeniedException) when calling the ${operation} operation: ${text}`;

const causeIds = (explanation: Explanation | undefined) => explanation?.causes.map((cause) => cause.id);
const fixesOf = (explanation: Explanation | undefined) => explanation?.causes.flatMap((cause) => cause.fixes) ?? [];

describe("a text alone", () => {
  it("gives every cause that it can have had, with a way to find out and a fix", () => {
    const explanation = explainText(`(service web) failed to launch a task with (error ${notAssumable}).`);
    expect(explanation?.failure).toBe("ecs.role-not-assumable");
    expect(causeIds(explanation)).toEqual(
      expect.arrayContaining(["role-absent", "role-too-new", "trust-lacks-principal", "trust-condition-mismatch"]),
    );
    expect(explanation?.causes.every((cause) => !cause.held)).toBe(true);
    const [absent] = explanation?.causes.filter((cause) => cause.id === "role-absent") ?? [];
    expect(absent?.decide).toMatch(/^aws iam .*ecsTaskExecutionRole/);
    expect(absent?.words?.en).toContain("task execution role");
    expect(absent?.fixes[0]).toMatchObject({ do: "create-role", roleName: "ecsTaskExecutionRole", path: "/" });
  });

  it("knows to which service a role was to be passed, and narrows the permission to it", () => {
    const explanation = explainText(cli("CreateStateMachine", denial("iam:PassRole", "arn:aws:iam::1:role/machine")));
    expect(causeIds(explanation)).toContain("nothing-allows");
    expect(fixesOf(explanation)[0]).toEqual({
      do: "allow",
      to: { kind: "role", name: "deploy", account: "123456789012" },
      policyName: "AllowIamPassRole",
      statements: [
        {
          Effect: "Allow",
          Action: "iam:PassRole",
          Resource: "arn:aws:iam::1:role/machine",
          Condition: { StringEquals: { "iam:PassedToService": "states.amazonaws.com" } },
        },
      ],
    });
  });

  it("takes the quotes of S3 for no part of the ARN", () => {
    const explanation = explainText(cli("GetObject", denial("s3:GetObject", '"arn:aws:s3:::web/a"')));
    expect(fixesOf(explanation)[0]).toMatchObject({ statements: [{ Resource: "arn:aws:s3:::web/a" }] });
  });

  it("narrows the creation of a service-linked role to the one it names", () => {
    const name = "ecs.application-autoscaling.amazonaws.com";
    const resource = `arn:aws:iam::123456789012:role/aws-service-role/${name}/AWSServiceRoleForApplicationAutoScaling_ECSService`;
    const explanation = explainText(denial("iam:CreateServiceLinkedRole", resource));
    expect(JSON.stringify(fixesOf(explanation))).toContain(
      `"Condition":{"StringEquals":{"iam:AWSServiceName":"${name}"}}`,
    );
  });

  it("knows which role it is where the console names the permission alone", () => {
    const explanation = explainText("User is missing the following permissions: iam:CreateServiceLinkedRole");
    expect(causeIds(explanation)).toEqual(expect.arrayContaining(["nothing-allows", "condition-mismatch"]));
    const name = "ecs.application-autoscaling.amazonaws.com";
    expect(fixesOf(explanation)[0]).toMatchObject({
      do: "allow",
      statements: [
        {
          Action: "iam:CreateServiceLinkedRole",
          Resource: `arn:aws:iam::<account>:role/aws-service-role/${name}/AWSServiceRoleForApplicationAutoScaling_ECSService`,
          Condition: { StringEquals: { "iam:AWSServiceName": name } },
        },
      ],
    });
    const several = explainText("User is missing the following permissions: ecs:DescribeServices, ecs:UpdateService");
    expect(several?.failure).toBe("scaling.permissions-missing");
    expect(fixesOf(several)).toEqual([]);
  });

  it("tells the kinds of policy apart that can have denied", () => {
    const boundary = explainText(
      denial("ecs:RunTask", "*", "because no permissions boundary allows the ecs:RunTask action"),
    );
    expect(causeIds(boundary)).toEqual(["boundary-silent"]);
    expect(fixesOf(boundary)[0]).toMatchObject({ do: "change-deny", where: "permissions boundary" });
    const scp = explainText(denial("ecs:RunTask", "*", "with an explicit deny in a service control policy"));
    expect(causeIds(scp)).toEqual(expect.arrayContaining(["deny-statement"]));
    expect(fixesOf(scp)[0]).toMatchObject({ do: "change-deny", where: "service control policy" });
  });

  it("never shows what was only made up to find the causes", () => {
    for (const mode of allFailureModes) {
      const fixes: readonly Fix[] = fixesOf(explainText(mode.examples[0]?.text ?? ""));
      expect(JSON.stringify(fixes), mode.id).not.toMatch(/<another>|<policy>|undefined/);
    }
  });

  it("is nothing when it tells of no failure", () => {
    expect(explainText("All is well.")).toBeUndefined();
  });
});

describe("what a server remembers", () => {
  const record = {
    id: "d-1",
    time: 0,
    failure: "ecs.role-not-assumable",
    message: notAssumable,
    code: "ClientException",
    values: { roleArn: role },
    cause: {
      id: "role-absent",
      evidence: { roleName: "ecsTaskExecutionRole", kind: "task execution role" },
      fixes: [{ do: "wait", seconds: 1 }],
    },
    surface: { kind: "api", service: "ecs", operation: "RunTask" },
    principal: caller,
  } as const;

  it("has one cause, which held", () => {
    const explanation = explainRecord(record);
    expect(explanation.causes).toMatchObject([{ id: "role-absent", held: true, fixes: record.cause.fixes }]);
    expect(explanation.causes[0]?.words?.en).toContain("ecsTaskExecutionRole");
    const text = writeExplanation(explanation, { language: "en" });
    expect(text).toContain("▶ role-absent");
    expect(text).toContain("ecs:RunTask");
    expect(text).toContain(caller);
    expect(text).toContain("sleep 1");
  });

  it("is explained as a text is when the cause was not seen, and even when its mode is not known here", () => {
    const { cause: _unseen, ...rest } = record;
    expect(explainRecord(rest).causes.length).toBeGreaterThan(3);
    const unknown = explainRecord({ ...record, failure: "ecs.from-the-future", message: "Something new." });
    expect(writeExplanation(unknown, { language: "en" })).toContain("Something new.");
  });
});

describe("as a text for a terminal", () => {
  const languages: readonly Language[] = ["en", "ko", "ja"];
  const formats: readonly (FixFormat | undefined)[] = [undefined, "policy", "cli", "terraform", "cloudformation"];

  it("can be written for every failure, in every language and form", () => {
    for (const mode of allFailureModes) {
      const explanation = explainText(mode.examples[0]?.text ?? "");
      expect(explanation, mode.id).toBeDefined();
      for (const language of languages) {
        for (const format of formats) {
          const text = writeExplanation(explanation as Explanation, { language, format });
          expect(text, mode.id).not.toMatch(/undefined|\[object|NaN/);
          expect(text, mode.id).toContain(explanation?.message.split("\n")[0]);
        }
      }
    }
  });

  it("holds every form of the fix, or the one asked for", () => {
    const explanation = explainText(cli("RunTask", denial("iam:PassRole", role))) as Explanation;
    const all = writeExplanation(explanation, { language: "en" });
    expect(all.match(/^--- .* ---$/gm)).toEqual([
      "--- policy JSON ---",
      "--- aws-cli ---",
      "--- Terraform ---",
      "--- CloudFormation ---",
    ]);
    const one = writeExplanation(explanation, { language: "en", format: "terraform" });
    expect(one.match(/^--- .* ---$/gm)).toEqual(["--- Terraform ---"]);
  });

  it("has colours only when asked, and never those of the text", () => {
    const explanation = explainText(notAssumable.replace("ecsTaskExecutionRole", "a\u001b[31mb\u0007c")) as Explanation;
    expect(explanation.values).toEqual({ roleArn: "arn:aws:iam::123456789012:role/abc" });
    const fromServer = { ...explanation, message: "a\u001b[31mb", causes: [] };
    expect(writeExplanation(fromServer, { language: "en" })).toContain("a\\u001b[31mb");
    expect(writeExplanation(fromServer, { language: "en" })).not.toContain("\u001b");
    expect(writeExplanation(explanation, { language: "en", colour: true })).toContain("\u001b[1m");
  });

  it("says beside the command that a trust policy would be replaced", () => {
    const text = writeExplanation(explainText(notAssumable) as Explanation, { language: "en", format: "cli" });
    expect(text).toMatch(/# The role's trust policy is not known here\..*\naws iam update-assume-role-policy/);
  });
});

it("thinks of the task role where an execution role was denied a secret", () => {
  const secret = "arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf";
  const denial = `User: arn:aws:sts::123456789012:assumed-role/exec/668f97696c2f47f7ab6582a0b87413eb is not authorized to perform: secretsmanager:GetSecretValue on resource: ${secret} because no identity-based policy allows the secretsmanager:GetSecretValue action`;
  const text = `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${secret} from secrets manager: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: d45b80b7-7a19-49eb-8fd2-44305bb5e5d7, api error AccessDeniedException: ${denial}`;
  const explanation = explainText(text);
  expect(explanation?.failure).toBe("ecs.secret-denied");
  expect(explanation?.causes.map(({ id }) => id)).toContain("given-to-task-role");
  expect(explanation?.nested?.causes.map(({ id }) => id)).not.toContain("given-to-task-role");
});
