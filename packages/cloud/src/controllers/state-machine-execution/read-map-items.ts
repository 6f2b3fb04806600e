import type { Json, MapRunRequest } from "@understudy/asl";
import { readItems } from "@understudy/asl";
import { Failure, stepFunctionsErrors } from "@understudy/catalogue";
import type { AnsweredBody } from "../../blobs/body.js";
import { readBody } from "../../blobs/read-body.js";
import type { Act } from "../../services/ecs/act.js";
import type { ExecutionRow } from "../../services/states/tables.js";
import { utf8Text } from "../../utf8-text.js";
import type { ExecutionParts } from "./execution-parts.js";
import { machineSession } from "./role-session.js";

type Items = { readonly items: readonly Json[] } | { readonly error: string; readonly cause: string };

/** The items of a distributed Map: those of its input, or what its reader reads in Amazon S3 as the machine's role. */
export async function itemsOf(
  { ask, blobs }: ExecutionParts,
  act: Act,
  execution: ExecutionRow,
  { items, reader }: MapRunRequest,
): Promise<Items> {
  if (!reader) return { items: items ?? [] };
  try {
    const caller = machineSession(act, execution);
    const list = /listObjectsV2$/i.test(reader.resource);
    const operation = list ? "ListObjectsV2" : "GetObject";
    const asked = { caller, service: "s3", operation, input: reader.parameters, region: act.region };
    const answer = (await ask({ ...asked, controller: "state-machine-execution" })) as S3Answer;
    if (list) return { items: JSON.parse(JSON.stringify(answer.Contents ?? [])) as readonly Json[] };
    return readItems(reader.config, answer.Body ? utf8Text(await readBody(answer.Body, blobs)) : "");
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { error: stepFunctionsErrors.itemReaderFailed, cause: error.message };
  }
}

interface S3Answer {
  readonly Body?: AnsweredBody;
  readonly Contents?: readonly object[];
}
