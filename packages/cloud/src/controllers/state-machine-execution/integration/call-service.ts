import type { Json, TaskRequest } from "@understudy/asl";
import type { ServiceModel } from "../../../model/model.js";
import type { Act } from "../../../services/ecs/act.js";
import type { ControllerParts } from "../../controller.js";
import { responseMetadata } from "./response-metadata.js";
import type { IntegratedService } from "./services.js";
import { toInput } from "./to-input.js";
import { toResult, VERSION_1, VERSION_2 } from "./to-result.js";

export type ServiceIntegration = Extract<TaskRequest["integration"], { kind: "service" }>;

/** A call of another service that a task makes. */
export interface ServiceCall extends IntegratedService {
  readonly sdk: 1 | 2;
  /** `RunTask`. */
  readonly operation: string;
  readonly model?: ServiceModel;
}

/** The call that an integration makes; its name is written in camelCase. */
export function serviceCall(
  integration: ServiceIntegration,
  service: IntegratedService,
  { models }: Pick<ControllerParts, "models">,
): ServiceCall {
  const model = models(service.service);
  const name = integration.action.charAt(0).toUpperCase() + integration.action.slice(1);
  const found = model && Object.keys(model.operations).find((one) => one.toLowerCase() === name.toLowerCase());
  const sdk = integration.service.startsWith("aws-sdk:") ? 2 : 1;
  return { ...service, sdk, operation: found ?? name, ...(model && { model }) };
}

/** What the call is asked with. Services without a model are asked with the parameters as they are. */
export function inputOf({ model, operation }: ServiceCall, parameters: Json): unknown {
  return model ? toInput(model, model.operations[operation]?.input, parameters) : parameters;
}

/** Whether the operation takes a stream of bytes, which a host would have to receive first. */
export function takesBody({ model, operation }: ServiceCall): boolean {
  const members = model?.shapes[model.operations[operation]?.input ?? ""]?.members ?? {};
  return Object.values(members).some(({ type, traits }) => type === "blob" && traits?.streaming === true);
}

/** The answer as the result of a task. */
export function resultOf(call: ServiceCall, answer: unknown, act: Act): Json {
  const { model, operation, sdk, metadata } = call;
  if (!model) return (answer ?? {}) as Json;
  const style = sdk === 1 ? { ...VERSION_1, allLists: call.allLists } : VERSION_2;
  const result = toResult(model, model.operations[operation]?.output, answer, style);
  return metadata ? { ...(result as object), ...responseMetadata(model, result, act) } : result;
}
