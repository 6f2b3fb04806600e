import type { HttpRequest, HttpResponse } from "../http.js";

/** What the SDK's clients hand to their request handler, as far as it matters here. */
interface SdkRequest {
  readonly method: string;
  readonly path: string;
  readonly query?: { readonly [name: string]: string | readonly string[] | null };
  readonly headers: { readonly [name: string]: string };
  readonly body?: string | Uint8Array;
}

/** A request handler for SDK clients that answers from a function instead of a socket. */
export function sdkHandler(answer: (request: HttpRequest) => HttpResponse | Promise<HttpResponse>) {
  return {
    async handle(request: SdkRequest) {
      const { status, headers, body } = await answer(fromSdk(request));
      return {
        response: {
          statusCode: status,
          headers: lowerCase(headers),
          body: new Uint8Array(Buffer.from(body as string)),
          reason: "",
        },
      };
    },
    metadata: { handlerProtocol: "http/1.1" },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
    destroy() {},
  };
}

/** Node's client gives header names so. */
function lowerCase(headers: { readonly [name: string]: string }): { [name: string]: string } {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/** The request as a server would see it. */
export function fromSdk({ method, path, query = {}, headers, body }: SdkRequest): HttpRequest {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(one ?? "")}`),
  );
  const lower = lowerCase(headers);
  return {
    method,
    path,
    query: pairs.join("&"),
    headers: lower,
    rawHeaders: Object.entries(lower).flat(),
    body: Buffer.from((body ?? "") as string),
  };
}
