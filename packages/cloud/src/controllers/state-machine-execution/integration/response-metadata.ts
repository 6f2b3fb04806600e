import type { Json } from "@understudy/asl";
import type { ServiceModel } from "../../../model/model.js";
import type { Act } from "../../../services/ecs/act.js";

/**
 * What the AWS SDK for Java 1 adds to a result: the HTTP response. Recorded: localstack/localstack test_ecs_task_service.snapshot.json.
 * DIFFERS: the length is that of the result, not of the answer on the wire, which there is none of.
 */
export function responseMetadata(
  model: ServiceModel,
  result: Json,
  { ids, now }: Act,
): { readonly [name: string]: Json } {
  const requestId = ids.uuid();
  const type = `application/x-amz-json-${model.protocols[0] === "json1.0" ? "1.0" : "1.1"}`;
  const headers = {
    "x-amzn-RequestId": requestId,
    ...(model.service === "states" && { connection: "keep-alive" }),
    "Content-Length": String(JSON.stringify(result).length),
    Date: new Date(now).toUTCString(),
    "Content-Type": type,
  };
  return {
    SdkHttpMetadata: {
      AllHttpHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
      HttpHeaders: headers,
      HttpStatusCode: 200,
    },
    SdkResponseMetadata: { RequestId: requestId },
  };
}
