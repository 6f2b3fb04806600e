import type { OperationModel, ServiceModel } from "@understudy/cloud";
import type { HttpRequest } from "../http.js";
import type { S3Place } from "./bucket-of.js";
import { parseQuery } from "./parse-query.js";

/** What a request must have to be for an operation. */
interface Binding {
  readonly name: string;
  readonly method: string;
  readonly on: "service" | "bucket" | "object";
  /** Query parameters with their value; empty: any. */
  readonly literals: readonly (readonly [string, string])[];
  /** Query parameters and headers without which it is another operation. */
  readonly query: readonly string[];
  readonly headers: readonly string[];
}

const compiled = new WeakMap<ServiceModel, readonly Binding[]>();

/** Operations of other kinds of endpoints, whose bindings are those of ordinary ones. */
const elsewhere = new Set(["ListDirectoryBuckets", "WriteGetObjectResponse", "CreateSession"]);

/** The operation that fits most closely; undefined when none does. */
export function findRestOperation(model: ServiceModel, request: HttpRequest, place: S3Place): string | undefined {
  const on = place.bucket === undefined ? "service" : place.key === undefined ? "bucket" : "object";
  const query = parseQuery(request.query);
  const fits = (one: Binding) =>
    one.method === request.method &&
    one.on === on &&
    one.literals.every(([name, value]) => query.has(name) && (value === "" || query.get(name) === value)) &&
    one.query.every((name) => query.has(name)) &&
    one.headers.every((name) => request.headers[name] !== undefined);
  let best: Binding | undefined;
  for (const one of bindingsOf(model)) if (fits(one) && (!best || weight(one) > weight(best))) best = one;
  return best?.name;
}

const weight = ({ literals, query, headers }: Binding) => literals.length + query.length + headers.length;

function bindingsOf(model: ServiceModel): readonly Binding[] {
  let bindings = compiled.get(model);
  if (!bindings) {
    bindings = Object.entries(model.operations).flatMap(([name, operation]) =>
      elsewhere.has(name) ? [] : bindingOf(model, name, operation),
    );
    compiled.set(model, bindings);
  }
  return bindings;
}

function bindingOf(model: ServiceModel, name: string, { input, traits }: OperationModel): readonly Binding[] {
  if (!traits?.http) return [];
  const { method, uri } = traits.http;
  const { members = {}, required = 0 } = model.shapes[input ?? ""] ?? {};
  const needed = Object.values(members).slice(0, required);
  const [path = "", query = ""] = uri.split("?");
  const binding: Binding = {
    name,
    method,
    on: path.includes("{Key+}") ? "object" : "Bucket" in members && required > 0 ? "bucket" : "service",
    literals: [...parseQuery(query)].filter(([key]) => key !== "x-id"),
    query: needed.flatMap(({ traits }) => traits?.httpQuery ?? []),
    headers: needed.flatMap(({ traits }) => traits?.httpHeader?.toLowerCase() ?? []),
  };
  return [binding];
}
