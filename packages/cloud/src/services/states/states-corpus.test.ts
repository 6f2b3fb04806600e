/** Answers recorded from real AWS, where the corpus lies beside the project. Its README tells the form. */
import { existsSync, readFileSync } from "node:fs";
import { Failure } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import type { CloudForTest } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import { allowing, trusting } from "../iam/testing/iam-for-test.js";

const FOLDER = new URL("../../../../../../shared/corpora/", import.meta.url);
const CORPUS = new URL("sfn-api-corpus.json", FOLDER);
const ACCOUNT = "111111111111";

interface Step {
  readonly id: string;
  readonly service: string;
  readonly operation: string;
  readonly params: { readonly [name: string]: unknown };
  readonly expect?: { readonly response?: unknown; readonly error?: object };
  readonly expectFailure?: boolean;
}

interface Case {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** Recorded before these members were there. */
const LATER = /\.(encryptionConfiguration|variableReferences|redrive\w*): not in the recording$/;
/** Cases that are not run, and why. */
const LEFT_OUT: { readonly [name: string]: string } = {
  test_error_create_alias_invalid_name: "the text recorded for one name stands at the step of another",
};
/** Recorded as given to the client, which did not send it. */
const CLIENT_SIDE = /^Parameter validation failed/;

describe.skipIf(!existsSync(CORPUS))("recorded answers", async () => {
  if (!existsSync(CORPUS)) return;
  const { match, resolve } = await import(/* @vite-ignore */ new URL("match.mjs", FOLDER).href);
  const cases: readonly Case[] = JSON.parse(readFileSync(CORPUS, "utf8"));
  const isRun = ({ name }: Case) => !Object.keys(LEFT_OUT).some((part) => name.includes(part));
  it.each(cases.filter(isRun))("$name", async ({ steps }) => {
    const test = prepared();
    const responses: Record<string, { readonly executionArn?: string } | undefined> = {};
    const differences: string[] = [];
    for (const { id, service, operation, params, expect: wanted, expectFailure } of steps) {
      const { target_aws_client: _client, ...given } = resolve(params, responses);
      const { response, error } = await answerOf(test, service, operation, withArns(given, responses));
      responses[id] = response;
      if (expectFailure) {
        if (!error) differences.push(`${id} ${operation} was not refused`);
        continue;
      }
      if (!wanted) {
        if (error && !CLIENT_SIDE.test(error.message)) differences.push(`${id}: ${error.message}`);
        continue;
      }
      const found: string[] = wanted.error
        ? match(wanted.error, { members: { message: error?.message }, ...error }, "$", { loose: true })
        : match(wanted.response, asRecorded(response) ?? error);
      differences.push(...found.filter((one) => !LATER.test(one)).map((one) => `${id} ${operation} ${one}`));
    }
    expect(differences).toEqual([]);
    expect(test.defects).toEqual([]);
  });
});

function prepared(): CloudForTest {
  const test = cloudForTest();
  const admin = (service: string, operation: string, input: object) => test.call(service, operation, input, ACCOUNT);
  const AssumeRolePolicyDocument = trusting({ Service: "states.amazonaws.com" });
  admin("iam", "CreateRole", { RoleName: "test-sfn-role", AssumeRolePolicyDocument });
  admin("iam", "PutRolePolicy", { RoleName: "test-sfn-role", PolicyName: "all", PolicyDocument: allowing("*") });
  admin("logs", "CreateLogGroup", { logGroupName: "log-group-1" });
  return test;
}

/** `…:exec-N` stands for the execution that step N began. */
function withArns(params: object, responses: Record<string, { readonly executionArn?: string } | undefined>): object {
  const given = JSON.stringify(params).replace(/"[^"]*:exec-(\d+)"/g, (_, step) =>
    JSON.stringify(responses[`s${step}`]?.executionArn ?? ""),
  );
  return JSON.parse(given) as object;
}

/** The log group's name was replaced in the recording. */
const asRecorded = (response: object | undefined): object | undefined =>
  JSON.stringify(response)?.includes("log-group-1")
    ? (JSON.parse(JSON.stringify(response).replaceAll("log-group-1", "log_group_name")) as object)
    : response;

async function answerOf(test: CloudForTest, service: string, operation: string, input: object) {
  try {
    const named = service === "stepfunctions" ? "states" : service;
    const response = test.call<object>(named, operation, input, ACCOUNT);
    await test.advance(10);
    return { response };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { error: { code: error.code, message: error.message, status: error.status } };
  }
}
