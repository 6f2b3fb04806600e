import {
  ec2UnknownAction,
  missingAction,
  refuse,
  refuseWire,
  s3MethodNotAllowed,
  unknownAction,
  unknownOperation,
  unknownService,
  unrecognizedRequest,
} from "@understudy/catalogue";
import type { Models } from "@understudy/cloud";
import { familyOf } from "./family-of.js";
import { type FoundService, findService } from "./find-service.js";
import { guessProtocol } from "./guess-protocol.js";
import type { HttpRequest } from "./http.js";
import type { Routed } from "./routed.js";

/**
 * Tells which operation of which service a request asks for.
 * @param models gives the model of a service by name; undefined for one that is not served.
 * @throws Failure wire.unknown-service, wire.unrecognized-request, wire.unknown-action, wire.unknown-operation,
 * wire.missing-action, wire.malformed-query-string.
 */
export function route(request: HttpRequest, models: Models): Routed {
  const found = findService(request, models);
  if (!found.entry) return refuseService(request, found.service);
  const { entry, model, protocol, operation, form, place } = found;
  if (operation === undefined || !Object.hasOwn(model.operations, operation)) return refuseOperation(found);
  // EC2 takes every older version of its API; the query services are held to theirs.
  const version = protocol === "query" ? form?.valueOf("Version") : undefined;
  if (version !== undefined && version !== model.version) return refuseOperation(found);
  return { service: entry.service, model, operation, protocol, form, place };
}

function refuseService(request: HttpRequest, service: string | undefined): never {
  const family = familyOf(guessProtocol(request));
  if (service === undefined) return refuseWire(unrecognizedRequest, family, {});
  return refuseWire(unknownService, family, { service: service.slice(0, 100) });
}

function refuseOperation({ protocol, operation, form, model }: FoundService): never {
  const family = familyOf(protocol);
  if (family === "s3") return refuse(s3MethodNotAllowed, {});
  if (family === "json") return refuseWire(unknownOperation, family, {});
  if (operation === undefined) return refuseWire(missingAction, family, {});
  const values = { operation, version: form?.valueOf("Version") ?? model.version };
  return family === "ec2" ? refuseWire(ec2UnknownAction, family, values) : refuseWire(unknownAction, family, values);
}
