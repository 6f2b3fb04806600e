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

/**
 * Reads JSON and query protocols whole, of REST requests the path, the query and a JSON body. A request that says a thing twice, so
 * that the upstream might read it otherwise, is told as one that says nothing.
 */
export function readRequest(request: HttpRequest): ReadRequest {
  const { method, path, query, headers, body } = request;
  const unclear = { operation: `${method} ${path}`, parameters: {} };
  const text = body.toString("utf8");
  const isForm = (headers["content-type"] ?? "").includes("form");
  const pairs = [...new URLSearchParams(isForm ? `${query}&${text}` : query)];
  const form = Object.fromEntries(pairs);
  if (Object.keys(form).length !== pairs.length) return unclear;
  const target = headers["x-amz-target"];
  if (target !== undefined && form.Action !== undefined) return unclear;
  const operation = target?.slice(target.lastIndexOf(".") + 1) ?? form.Action;
  if (operation === undefined) return readRest(request, text, form);
  const parameters: { readonly [name: string]: unknown } = target === undefined ? form : json(text);
  // A queue may be named by the path alone, but not by two names.
  if (path === "/") return { operation, parameters };
  const { QueueUrl = path } = parameters;
  return String(QueueUrl).endsWith(path) ? { operation, parameters: { ...parameters, QueueUrl } } : unclear;
}

function readRest({ method, path }: HttpRequest, text: string, form: ReadRequest["parameters"]): ReadRequest {
  const known = PATHS.find(([pattern]) => pattern.test(`${method} ${path}`));
  const inPath = known?.[0].exec(`${method} ${path}`)?.groups ?? {};
  // The body of an invocation is the function's own.
  const given = known ? {} : json(text);
  const named = Object.entries(inPath).map(([name, value]) => [name, decoded(value)]);
  const parameters = { ...form, ...given, ...Object.fromEntries(named) };
  return { operation: known?.[1] ?? `${method} ${path}`, parameters };
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
