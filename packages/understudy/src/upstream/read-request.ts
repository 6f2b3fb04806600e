import type { HttpRequest } from "../wire/index.js";

/** What a request asks for, as far as it can be told without a model of its service. */
export interface ReadRequest {
  /** `SendMessage`; method and path of a REST request that says no more. */
  readonly operation: string;
  readonly parameters: { readonly [name: string]: unknown };
}

/** Calls of REST services that are told by their path. Source: API references. */
const PATHS: readonly (readonly [RegExp, string])[] = [
  [/^POST \/2015-03-31\/functions\/(?<FunctionName>[^/]+)\/invocations$/, "Invoke"],
];

/** Reads JSON and query protocols whole, of REST requests the path, the query and a JSON body. */
export function readRequest({ method, path, query, headers, body }: HttpRequest): ReadRequest {
  const text = body.toString("utf8");
  const target = headers["x-amz-target"];
  if (target !== undefined) return { operation: target.slice(target.lastIndexOf(".") + 1), parameters: json(text) };
  const isForm = (headers["content-type"] ?? "").includes("form");
  const form = Object.fromEntries(new URLSearchParams(isForm ? `${query}&${text}` : query));
  if (form.Action) return { operation: form.Action, parameters: form };
  const known = PATHS.find(([pattern]) => pattern.test(`${method} ${path}`));
  const inPath = known?.[0].exec(`${method} ${path}`)?.groups ?? {};
  // The body of an invocation is the function's own.
  const given = known ? {} : json(text);
  const named = Object.entries(inPath).map(([name, value]) => [name, decoded(value)]);
  return {
    operation: known?.[1] ?? `${method} ${path}`,
    parameters: { ...form, ...given, ...Object.fromEntries(named) },
  };
}

function json(text: string): { readonly [name: string]: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
