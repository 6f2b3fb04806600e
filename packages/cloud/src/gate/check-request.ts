import type { AttachedPolicy, AuthorizationRequest, RequestContext } from "@understudy/iam";
import type { Check } from "./operation.js";

/**
 * A check as the engine is asked it. Its context is put together when a condition asks for it: most decisions never do. A class,
 * because an object with a getter of its own is dear to make, and one is made for each check of each call.
 */
export class CheckRequest implements AuthorizationRequest {
  readonly action: string;
  readonly resource: string;
  readonly resourceAccount: string | undefined;
  readonly resourcePolicy: AttachedPolicy | undefined;
  readonly resourcePolicyMustAllow: boolean | undefined;
  readonly rcps: AuthorizationRequest["rcps"];
  readonly #makeContext: () => RequestContext;
  #context: RequestContext | undefined;

  constructor(
    check: Check,
    resourceAccount: string | undefined,
    rcps: AuthorizationRequest["rcps"],
    makeContext: () => RequestContext,
  ) {
    this.action = check.action;
    this.resource = check.resource;
    this.resourceAccount = resourceAccount;
    this.resourcePolicy = check.resourcePolicy;
    this.resourcePolicyMustAllow = check.resourcePolicyMustAllow;
    this.rcps = rcps;
    this.#makeContext = makeContext;
  }

  get context(): RequestContext {
    this.#context ??= this.#makeContext();
    return this.#context;
  }

  /** The same as plain data, for those who keep or copy it. */
  plain(): AuthorizationRequest {
    return { ...this, context: this.context };
  }
}
