import {
  ecsParameterDenied,
  ecsParameterDeniedOnInstance,
  ecsParameterMissing,
  Failure,
  refuse,
} from "@understudy/catalogue";
import type { SecretReader } from "./secret-reader.js";
import { stopForDenial } from "./stop-for-denial.js";

/** Most names that GetParameters takes. */
const AT_ONCE = 10;

interface Answer {
  readonly Parameters: readonly { readonly Value: string }[];
  readonly InvalidParameters: readonly string[];
}

/**
 * Values of parameters, by name or ARN as given. A name is of the task's Region.
 * @throws Failure whose text is the stopped reason.
 */
export function fetchParameters(
  names: readonly string[],
  reader: SecretReader,
): readonly (readonly [string, string])[] {
  const regionOf = (name: string) => /^arn:[^:]+:ssm:([^:]+):/.exec(name)?.[1] ?? reader.task.region;
  return [...new Set(names.map(regionOf))].flatMap((region) => {
    const all = names.filter((name) => regionOf(name) === region);
    const starts = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, i) => i * AT_ONCE);
    return starts.flatMap((start) => fetchSome(all.slice(start, start + AT_ONCE), region, reader));
  });
}

function fetchSome(names: readonly string[], region: string, reader: SecretReader) {
  const { Parameters, InvalidParameters } = ask(names, region, reader);
  const parameters = InvalidParameters.join(",");
  if (parameters !== "") refuse(ecsParameterMissing, { parameters }, { parameters });
  // They come in the order in which they were asked for, and none is missing.
  return names.map((name, i) => [name, Parameters[i]?.Value ?? ""] as const);
}

function ask(names: readonly string[], region: string, reader: SecretReader): Answer {
  try {
    return reader.call<Answer>("ssm", "GetParameters", { Names: names, WithDecryption: true }, region);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "AccessDeniedException") throw error;
    if (reader.task.launchType === "EC2") {
      return stopForDenial(ecsParameterDeniedOnInstance, { region, denial: error.message }, error, reader);
    }
    const values = { requestId: reader.parts.ids.uuid(), denial: error.message };
    return stopForDenial(ecsParameterDenied, values, error, reader);
  }
}
