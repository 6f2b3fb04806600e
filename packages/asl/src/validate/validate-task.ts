import { aslProblems } from "@understudy/catalogue";
import { isJsonObject } from "../json/is-json-object.js";
import type { JsonObject } from "../json/json-object.js";
import { integrationOf } from "../run/integration-of.js";
import { checkNumber } from "./check-number.js";
import { isOffered } from "./is-offered.js";
import type { Validation } from "./validation.js";

/** A Task's resource, credentials and times. */
export function validateTask(state: JsonObject, language: string, place: string, validation: Validation): void {
  const { findings } = validation;
  const { Resource: resource } = state;
  if (resource === undefined) findings.schema(aslProblems.required(["Resource"]), place);
  else if (typeof resource !== "string") findings.schema(aslProblems.type("STRING"), `${place}/Resource`);
  else validateResource(resource, `${place}/Resource`, validation);
  validateCredentials(state, place, validation);
  const bounds = { least: 1, most: 99_999_999, integer: true, query: language === "JSONata" };
  checkNumber(state.TimeoutSeconds, `${place}/TimeoutSeconds`, bounds, findings);
  checkNumber(state.HeartbeatSeconds, `${place}/HeartbeatSeconds`, bounds, findings);
}

function validateResource(resource: string, location: string, { findings, type }: Validation): void {
  if (!resource.startsWith("arn:")) {
    findings.schema(aslProblems.resourceNotArn, location);
    return;
  }
  const integration = integrationOf(resource);
  if (integration === undefined || !isOffered(integration)) {
    findings.schema(aslProblems.resourceUnknown(resource), location);
    return;
  }
  if (type === "STANDARD") return;
  if (integration.kind === "activity") findings.schema(aslProblems.expressActivity, location);
  if (integration.kind !== "service") return;
  if (integration.pattern === "waitForTaskToken") findings.schema(aslProblems.expressCallback, location);
  if (integration.pattern.startsWith("sync")) findings.schema(aslProblems.expressSync, location);
}

function validateCredentials(state: JsonObject, place: string, { findings }: Validation): void {
  const { Credentials: credentials, Resource: resource } = state;
  if (credentials === undefined) return;
  const location = `${place}/Credentials`;
  if (typeof resource === "string" && integrationOf(resource)?.kind === "activity") {
    findings.schema(aslProblems.credentialsOfActivity, location);
    return;
  }
  if (!isJsonObject(credentials)) {
    findings.schema(aslProblems.notAnObject, location);
    return;
  }
  if (credentials.RoleArn === undefined && credentials["RoleArn.$"] === undefined) {
    findings.schema(aslProblems.fieldRequired("RoleArn"), location);
  }
}
