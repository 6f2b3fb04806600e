import type { ContainerDefinition, EnvironmentFile } from "@aws-sdk/client-ecs";
import { ecsEnvironmentFileUnavailable, Failure } from "@understudy/catalogue";
import type { Blobs } from "../../blobs/blobs.js";
import type { AnsweredBody } from "../../blobs/body.js";
import type { Act } from "../../services/ecs/act.js";
import type { TaskRow } from "../../services/ecs/tables.js";

/** Where the bytes of objects are read. */
export type ReadBlobs = Pick<Blobs, "open">;

/**
 * The variables of a container's environment files, which the agent gets as the execution role. Of a name in several files the
 * first file's counts; what the definition sets itself counts before all of them.
 * Source: Amazon ECS Developer Guide, "Pass environment variables to an Amazon ECS container"; amazon-ecs-agent,
 * agent/api/container/container.go, MergeEnvironmentVariablesFromEnvfiles.
 * @throws Failure whose text is the stopped reason.
 */
export async function readEnvironmentFiles(
  task: TaskRow,
  { environmentFiles = [] }: ContainerDefinition,
  act: Act,
  blobs: ReadBlobs,
): Promise<{ readonly [name: string]: string }> {
  const files: { readonly [name: string]: string }[] = [];
  for (const file of environmentFiles) files.push(parseLines(await textOf(find(file, task, act), blobs)));
  return Object.assign({}, ...files.reverse());
}

function find({ value = "" }: EnvironmentFile, task: TaskRow, act: Act): AnsweredBody {
  const [, Bucket = "", Key = ""] = /^arn:[^:]*:s3:::([^/]+)\/(.+)$/.exec(value) ?? [];
  const caller = { kind: "access-key", accessKeyId: task.executionRole?.accessKeyId ?? "" } as const;
  try {
    act.call(caller, "s3", "GetBucketLocation", { Bucket });
    return (act.call(caller, "s3", "GetObject", { Bucket, Key }) as { readonly Body: AnsweredBody }).Body;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const values = { file: Key.slice(Key.lastIndexOf("/") + 1) || value, code: error.code, denial: error.message };
    // The stopped reason carries the refusal's own sentence, and its cause with it.
    throw new Failure(ecsEnvironmentFileUnavailable as never, values, error.cause);
  }
}

/** UTF-8; this package has no TextDecoder. */
async function textOf({ ranges }: AnsweredBody, blobs: ReadBlobs): Promise<string> {
  let escaped = "";
  for (const { blob, offset, length } of ranges) {
    const bytes = await blobs.open(blob, { first: offset, last: offset + length - 1 });
    if (!bytes) throw new Error(`The bytes of blob ${blob} are gone.`);
    for await (const chunk of bytes) {
      for (const byte of chunk) escaped += `%${byte.toString(16).padStart(2, "0")}`;
    }
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    // Not UTF-8: no line of it can be a variable.
    return "";
  }
}

/** Lines `NAME=VALUE`, both with something in them; the agent skips all others. Source: amazon-ecs-agent, agent/taskresource/envFiles. */
function parseLines(text: string): { readonly [name: string]: string } {
  const pairs = text.split(/\r?\n/).flatMap((line) => {
    const equals = line.startsWith("#") ? -1 : line.indexOf("=");
    return equals > 0 && equals < line.length - 1 ? [[line.slice(0, equals), line.slice(equals + 1)] as const] : [];
  });
  return Object.fromEntries(pairs);
}
