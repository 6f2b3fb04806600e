import type { Operation } from "../gate/operation.js";
import { Wait } from "../gate/wait.js";
import type { ServiceModel } from "../model/model.js";
import type { Parameters, Upstreams } from "./upstream.js";
import { upstreamChecks } from "./upstream-checks.js";

/** An operation that an upstream carries out, once it is allowed here. Its answer is the upstream's, whatever that is. */
export function upstreamOperation(service: string, name: string, upstreams: Upstreams): Operation<Parameters, unknown> {
  return {
    name,
    authorize: (parameters, { account, region }) =>
      upstreamChecks({ service, operation: name, parameters, account, region }, upstreams.reference()),
    run: (parameters, { region, raw }) =>
      new Wait({ upstream: { service, operation: name, region, parameters, ...(raw && { raw }) } }, (came) =>
        typeof came === "object" ? (raw ? came : came.output) : {},
      ),
  };
}

/** Nothing is known of the shapes of such a service: whatever is sent fits. */
export const upstreamModel = (service: string): ServiceModel => ({
  service,
  signingName: service,
  serviceId: service,
  version: "",
  protocols: ["json1.0"],
  target: "",
  namespace: "",
  operations: {},
  shapes: {},
});
