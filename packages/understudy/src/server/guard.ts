/** Keeps web pages out: a page that a browser shows must not reach this server by a name that points here (DNS rebinding). */
import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/**
 * Names for this machine that stock clients use, with AWS's own under which SDKs may be pointed here. Clients of Step Functions
 * put `sync-` before the host of some calls.
 */
function isLocalName(host: string): boolean {
  const port = /:\d+$/;
  const name = host
    .replace(port, "")
    .replace(/^\[|\]$/g, "")
    .toLowerCase()
    .replace(/^sync-/, "");
  if (isIP(name) !== 0 || name === "localhost" || name === "host.docker.internal") return true;
  return name.endsWith(".localhost") || name.endsWith(".amazonaws.com");
}

/**
 * Why the request is not to be answered, or undefined. A foreign Host means that a name was made to point here; a foreign Origin,
 * that a page asks.
 */
export function refusal({ headers }: IncomingMessage): string | undefined {
  if (headers.host === undefined || !isLocalName(headers.host)) return "The Host header names another machine.";
  const { origin } = headers;
  if (origin === undefined) return undefined;
  return URL.canParse(origin) && isLocalName(new URL(origin).host)
    ? undefined
    : "The Origin header names another site.";
}
