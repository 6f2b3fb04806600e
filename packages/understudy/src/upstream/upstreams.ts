import type { ServiceReference, Upstreams } from "@understudy/cloud";
import type { Upstream } from "./parse-upstream.js";
import { sendOn } from "./send-on.js";

/** The upstreams that the user named, as the gate asks for them. @param read reads the reference; once, when it is needed */
export function createUpstreams(upstreams: readonly Upstream[], read: () => ServiceReference): Upstreams {
  const byService = new Map(upstreams.map((upstream) => [upstream.service, upstream]));
  let reference: ServiceReference | undefined;
  return {
    has: (service) => byService.has(service),
    reference: () => (reference ??= read()),
    send: (request) => sendOn(request, byService.get(request.service) as Upstream),
  };
}
