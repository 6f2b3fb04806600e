/** Another emulator that answers for a service which is not modelled here: what it is asked, and what the gate must know. */

/** A request as it came over the wire, its body complete. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  /** By lower-case name. */
  readonly headers: { readonly [name: string]: string | undefined };
  readonly body: Uint8Array;
}

/** One request to send on; it was allowed. */
export interface UpstreamRequest {
  readonly service: string;
  readonly operation: string;
  readonly region: string;
  /** Absent of a call from inside, which is then put on the wire anew. */
  readonly raw?: RawRequest;
  readonly parameters: Parameters;
}

/** The answer of an upstream, refusals of its own too: it is passed through as it came. */
export interface UpstreamAnswer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: Uint8Array;
  /** The answer of a call from inside, read. */
  readonly output?: unknown;
}

/** Parameters of a request by their names, as far as they can be read. */
export type Parameters = { readonly [name: string]: unknown };

/** AWS's Service Authorization Reference: of every service its actions, and the resources that each is asked for. */
export interface ServiceReference {
  readonly [service: string]: {
    /** `arn:${Partition}:sqs:${Region}:${Account}:${QueueName}` */
    readonly resources: readonly string[];
    /** By name, the places of the resources in `resources`. */
    readonly actions: { readonly [action: string]: readonly number[] };
  };
}

export interface Upstreams {
  /** Whether requests of that service are sent on. */
  has(service: string): boolean;
  /** Read when the first request is authorized. */
  reference(): ServiceReference;
  /** @throws Failure when the upstream cannot be reached */
  send(request: UpstreamRequest): Promise<UpstreamAnswer>;
}
