/** Step 2 of the gate: the operation's file, and the model that its input must fit. */
import { notImplemented, refuse, unknownOperation, unknownService } from "@understudy/catalogue";
import type { Models, ServiceModel } from "../model/model.js";
import type { Upstreams } from "../upstream/upstream.js";
import { upstreamModel, upstreamOperation } from "../upstream/upstream-operation.js";
import type { Operation, Service } from "./operation.js";

export interface Found {
  readonly operation: Operation;
  readonly model: ServiceModel;
  /** @see Service.takesUnsigned */
  readonly takesUnsigned?: boolean;
}

/** @throws Failure: unknown service or operation; 501 for an operation of AWS that this stand-in does not have. */
export function createFindOperation(
  services: readonly Service[],
  models: Models,
  upstreams?: Upstreams,
): (service: string, operation: string) => Found {
  const byName = new Map(services.map((service) => [service.name, service]));
  return (serviceName, operationName) => {
    const service = byName.get(serviceName);
    const sentOn = () => ({
      operation: upstreamOperation(serviceName, operationName, upstreams as Upstreams) as Operation,
      model: upstreamModel(serviceName),
    });
    const hasUpstream = upstreams?.has(serviceName);
    const model = service?.model ?? models(serviceName);
    if (!service && hasUpstream) return sentOn();
    if (!service || !model) return refuse(unknownService, { service: serviceName });
    const operation = Object.hasOwn(service.operations, operationName) ? service.operations[operationName] : undefined;
    if (operation) return { operation, model, takesUnsigned: service.takesUnsigned };
    if (hasUpstream) return sentOn();
    if (!Object.hasOwn(model.operations, operationName)) return refuse(unknownOperation, { operation: operationName });
    return refuse(notImplemented, { service: model.serviceId, operation: operationName });
  };
}
