/** Answers that were recorded from AWS, where they are at hand: each case runs in an account of its own. */
import { existsSync, readFileSync } from "node:fs";
import { Failure } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import type { CloudForTest } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import { sts } from "../sts/index.js";
import { iam } from "./index.js";

const folder = new URL("../../../../../../shared/corpora/", import.meta.url);
const services = [iam, sts];

interface Step {
  readonly id: string;
  readonly service: string;
  readonly operation: string;
  readonly params: unknown;
  readonly as?: { readonly credentials: string };
  readonly expect?: Expected;
  readonly expectFailure?: unknown;
}

interface Expected {
  readonly response?: unknown;
  readonly at?: { readonly [path: string]: unknown };
  readonly contains?: unknown;
  readonly absent?: readonly string[];
  readonly count?: { readonly [path: string]: number };
  readonly error?: { readonly [member: string]: unknown };
}

interface Case {
  readonly name: string;
  readonly runnable: boolean;
  readonly steps: readonly Step[];
}

interface Match {
  match(expected: unknown, actual: unknown, path?: string, options?: { loose?: boolean }): string[];
  resolve(params: unknown, responses: Record<string, unknown>): unknown;
}

const partOf = (value: unknown, path: string) =>
  path.split(".").reduce((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);

/** Clients show documents decoded. */
function decoded(value: unknown, key = ""): unknown {
  if (typeof value === "string") return /Document$/.test(key) ? decodeURIComponent(value) : value;
  if (value instanceof Date || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => decoded(item));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, decoded(part, name)]));
}

function answerOf({ call }: CloudForTest, step: Step, params: unknown, as: string) {
  try {
    return { response: decoded(call<unknown>(step.service, step.operation, params, as)) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { error: { code: error.code, message: error.message, type: "Sender", status: error.status } };
  }
}

function differences(step: Step, answer: ReturnType<typeof answerOf>, resolved: Expected, { match }: Match): string[] {
  const { error, response, at, contains, absent, count } = resolved;
  if (step.expectFailure) return answer.error ? [] : ["was not refused"];
  if (error) return answer.error ? match(error, answer.error, "error", { loose: true }) : ["was not refused"];
  if (answer.error) return [`refused: ${answer.error.code} ${answer.error.message}`];
  return [
    ...(response === undefined ? [] : match(response, answer.response)),
    ...(contains === undefined ? [] : match(contains, answer.response, "$", { loose: true })),
    ...Object.entries(at ?? {}).flatMap(([path, part]) => match(part, partOf(answer.response, path), path)),
    ...(absent ?? []).filter((path) => partOf(answer.response, path) !== undefined).map((path) => `${path} is there`),
    ...Object.entries(count ?? {}).flatMap(([path, n]) =>
      match(n, (partOf(answer.response, path) as unknown[]).length, path),
    ),
  ];
}

/** Between two steps, what the first one started comes to its end: the recordings waited for it. */
const BETWEEN = 10_000;

async function run({ name, steps }: Case, tools: Match): Promise<readonly string[]> {
  const cloud = cloudForTest();
  if (ORGANISED.test(name)) joinOrganization(cloud);
  const responses: Record<string, unknown> = {};
  const found: string[] = [];
  for (const step of steps) {
    const credentials = step.as && (tools.resolve(step.as.credentials, responses) as { AccessKeyId: string });
    const answer = answerOf(
      cloud,
      step,
      tools.resolve(step.params, responses),
      credentials?.AccessKeyId ?? RECORDED_ACCOUNT,
    );
    responses[step.id] = answer.response;
    const expected = tools.resolve(step.expect ?? {}, responses) as Expected;
    found.push(...differences(step, answer, expected, tools).map((one) => `${step.id} ${step.operation} ${one}`));
    await cloud.advance(BETWEEN);
  }
  return found;
}

/** Stands in the cases; its 12 digits are also the key of its administrator. */
const RECORDED_ACCOUNT = "111111111111";

/** Recorded in an account in which these roles had been there, and used, before. */
const OLDER = /test_service_role_lifecycle\[(rds|ssm|sso)\.amazonaws\.com\]$/;

/** Recorded in an account that was a member of an organization. */
const ORGANISED = /test_simulate_principle_policy/;

/** Makes the account a member of an organization of which the policies allow everything. */
function joinOrganization({ call }: CloudForTest): void {
  const asked = <Output>(operation: string, input: object, as?: string) =>
    call<Output>("organizations", operation, input, as);
  asked("CreateOrganization", {});
  const { Roots } = asked<{ Roots: readonly { Id: string }[] }>("ListRoots", {});
  asked("EnablePolicyType", { RootId: Roots[0]?.Id, PolicyType: "SERVICE_CONTROL_POLICY" });
  const Target = { Type: "ACCOUNT", Id: RECORDED_ACCOUNT };
  const { Handshake } = asked<{ Handshake: { Id: string } }>("InviteAccountToOrganization", { Target });
  asked("AcceptHandshake", { HandshakeId: Handshake.Id }, RECORDED_ACCOUNT);
}

const isImplemented = ({ service, operation }: Step) =>
  services.some(({ name, operations }) => name === service && Object.hasOwn(operations, operation));

describe.skipIf(!existsSync(folder))("answers recorded from AWS", async () => {
  if (!existsSync(folder)) return;
  const tools = (await import(new URL("match.mjs", folder).href)) as Match;
  const cases = JSON.parse(readFileSync(new URL("iam-corpus.json", folder), "utf8")) as Case[];
  for (const entry of cases.filter(({ runnable, steps }) => runnable && steps.every(isImplemented))) {
    // What was older than the recording cannot be the same in a fresh account: there these cases must differ.
    const test = OLDER.test(entry.name) ? it.fails : it;
    test(entry.name, async () => expect(await run(entry, tools)).toEqual([]));
  }
});
