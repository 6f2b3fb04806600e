import type { Protocol, ServiceModel } from "@understudy/cloud";
import type { FormNode } from "./form/form-node.js";
import type { S3Place } from "./rest/bucket-of.js";

/** Which operation of which service a request asks for, and how it is written. */
export interface Routed {
  /** `ecs`. */
  readonly service: string;
  readonly model: ServiceModel;
  /** `RunTask`; it exists in the model. */
  readonly operation: string;
  readonly protocol: Protocol;
  /** Parameters of a query or ec2 request, already parsed to find the operation. */
  readonly form?: FormNode;
  /** Bucket and key of a request to S3. */
  readonly place?: S3Place;
}
