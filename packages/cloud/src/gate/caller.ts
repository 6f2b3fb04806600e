import type { RequestContext } from "@understudy/iam";

/**
 * Who a call says it comes from. A key was verified by the host (signature) or is held by a controller that acts with it;
 * a service is AWS itself, which only ever gets what a resource or trust policy gives it. An anonymous call was not signed:
 * only operations that find out by themselves who calls take it.
 */
export type Caller =
  | { readonly kind: "anonymous" }
  | { readonly kind: "access-key"; readonly accessKeyId: string }
  | {
      readonly kind: "service";
      /** `ecs-tasks.amazonaws.com`. */
      readonly service: string;
      /** The account on whose behalf the service acts. */
      readonly account: string;
      /** `aws:SourceArn`, `aws:SourceAccount` of the resource it acts for. */
      readonly context: RequestContext;
    };

/** What the network tells of a request; absent for calls made inside. */
export interface Network {
  readonly sourceIp: string;
  readonly userAgent: string;
  readonly secure: boolean;
  /** The Host header: name and port by which the caller reached this server. */
  readonly host?: string;
}
