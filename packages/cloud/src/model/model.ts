/**
 * The wire model of one AWS service: operations and shapes, as data. Files of this form are `packages/cloud/models/*.json`,
 * generated from the SDK's schemas and botocore's constraints (both Apache-2.0) by `npm run generate:models`.
 */
export interface ServiceModel {
  /** Name in this project and in IAM actions' files: `ecs`, `iam`, `sts`, `logs`. */
  readonly service: string;
  /** Name in the credential scope of a signature: `ecs`, `monitoring`, `states`. */
  readonly signingName: string;
  /** Human name as AWS prints it in SDK errors: `ECS`, `CloudWatch Logs`. */
  readonly serviceId: string;
  readonly version: string;
  /** First entry is the protocol to prefer; all listed are served. */
  readonly protocols: readonly Protocol[];
  readonly xmlNamespace?: string;
  /** Prefix of `X-Amz-Target`, without the dot. */
  readonly target?: string;
  /** Namespace of error shapes in CBOR (`com.amazonaws.cloudwatch`). */
  readonly namespace?: string;
  readonly awsQueryCompatible?: boolean;
  readonly operations: { readonly [name: string]: OperationModel };
  readonly shapes: { readonly [name: string]: StructureModel };
}

export type Protocol = "query" | "ec2" | "json1.0" | "json1.1" | "cbor" | "rest-xml";

export interface OperationModel {
  /** Name of the input structure; absent for none. */
  readonly input?: string;
  readonly output?: string;
  /** Shapes of the errors that it declares (botocore); absent where not known. */
  readonly errors?: readonly string[];
  /** Taken without a signature: AssumeRoleWithWebIdentity and its like. */
  readonly unsigned?: boolean;
  readonly traits?: Traits;
}

export interface StructureModel {
  readonly union?: boolean;
  readonly error?: { readonly fault: "client" | "server"; readonly status?: number; readonly queryCode?: string };
  readonly traits?: Traits;
  /** The first `required` members of `members` are required. */
  readonly required?: number;
  readonly members: { readonly [name: string]: MemberModel };
}

/** What a member, list item or map value is, with its traits and constraints. */
export interface MemberModel {
  readonly type:
    | "string"
    | "integer"
    | "long"
    | "float"
    | "double"
    | "boolean"
    | "timestamp"
    | "blob"
    | "document"
    | "list"
    | "map"
    | "structure";
  /** For structures. */
  readonly shape?: string;
  /** For lists. */
  readonly item?: MemberModel;
  /** For maps. */
  readonly key?: MemberModel;
  readonly value?: MemberModel;
  readonly traits?: Traits;
  readonly constraints?: Constraints;
}

export interface Constraints {
  /** Length of a string, blob, list or map; or the value of a number. */
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

/** Wire details; only those that matter for a served protocol are kept. */
export interface Traits {
  readonly xmlName?: string;
  readonly xmlFlattened?: boolean;
  readonly xmlAttribute?: boolean;
  readonly xmlNamespace?: string;
  readonly ec2QueryName?: string;
  readonly timestampFormat?: "date-time" | "http-date" | "epoch-seconds";
  readonly streaming?: boolean;
  readonly sensitive?: boolean;
  readonly idempotencyToken?: boolean;
  readonly http?: { readonly method: string; readonly uri: string; readonly code?: number };
  readonly httpHeader?: string;
  readonly httpQuery?: string;
  readonly httpPrefixHeaders?: string;
  readonly httpLabel?: boolean;
  readonly httpPayload?: boolean;
  readonly httpResponseCode?: boolean;
}

/** Gives the model of a service, or undefined for one that is not modelled. The host reads files lazily and caches. */
export type Models = (service: string) => ServiceModel | undefined;
