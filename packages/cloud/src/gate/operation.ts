import type { AnyFailureMode, ManagedPolicySource } from "@understudy/catalogue";
import type { AttachedPolicy, RequestContext } from "@understudy/iam";
import type { StoredBlob } from "../blobs/blobs.js";
import type { Crypto } from "../crypto.js";
import type { Ids } from "../ids.js";
import type { ServiceModel } from "../model/model.js";
import type { Dynalite } from "../services/dynamodb/dynalite.js";
import type { Settings } from "../settings.js";
import type { DelayedStore } from "../store/delayed-store.js";
import type { ReadStore, Store } from "../store/store.js";
import type { RawRequest } from "../upstream/upstream.js";
import type { Caller } from "./caller.js";
import type { Identity } from "./identity.js";
import type { Wait } from "./wait.js";

/** One thing that must be allowed before an operation runs, as data. */
export interface Check {
  /** `ecs:RunTask`. */
  readonly action: string;
  /** ARN, or `*`. */
  readonly resource: string;
  /** What AWS prints for the resource in a refusal, where that is not the ARN (`role NAME`); empty where it names none. See IAM's check.ts. */
  readonly printed?: string;
  /** Account that owns the resource; default the one in its ARN, else the caller's. */
  readonly resourceAccount?: string;
  /** The service's own condition keys for this check. */
  readonly context?: RequestContext;
  readonly resourcePolicy?: AttachedPolicy;
  /** Trust policies and key policies must allow by themselves. */
  readonly resourcePolicyMustAllow?: boolean;
  /** Refusal in other words than the common ones, with what its causes need beside the decision. */
  readonly denial?: Denial;
  /** Words for what nothing allows, where the common ones would tell of the resource: a mode with principal, action and reason. */
  readonly unnamedDenial?: AnyFailureMode;
  /**
   * All refused checks of a request that share this mode are told together, in its words and with its code: one value, `permissions`,
   * names their actions.
   */
  readonly jointDenial?: AnyFailureMode;
  /**
   * The refusal is worded as EC2 words it: the usual sentence, and the whole decision encoded, for sts:DecodeAuthorizationMessage.
   * Where `printed` is empty, the sentence alone.
   */
  readonly encodedDenial?: boolean;
}

/** How a check words its refusal when the common sentences do not serve. */
export interface Denial {
  readonly mode: AnyFailureMode;
  readonly values: { readonly [name: string]: string };
  /** What the causes of that mode need beside the question and the policies. */
  readonly view?: object;
}

/** What a check may look at: the state, and who asks. */
export interface Read {
  readonly store: ReadStore;
  /** The same, with IAM as those see it who rely on it. */
  readonly propagated: DelayedStore;
  readonly caller: Identity;
  /** Account in which the call acts: the caller's. */
  readonly account: string;
  readonly region: string;
  /** ms since epoch. */
  readonly now: number;
  readonly settings: Settings;
  readonly crypto: Crypto;
}

/** What an operation runs with. */
export interface Context extends Read {
  readonly store: Store;
  readonly ids: Ids;
  /** Calls another operation through the same gate, as that caller, in this region. @throws Failure */
  call(caller: Caller, service: string, operation: string, input: unknown): unknown;
  /**
   * The caller's request sent on by a service to another, as the caller: Secrets Manager asks KMS so. Conditions see
   * `aws:ViaAWSService`, `aws:CalledVia` and `kms:ViaService`. Source: IAM User Guide, "Forward access sessions". @throws Failure
   * @param through `secretsmanager`
   */
  forward(through: string, service: string, operation: string, input: unknown): unknown;
  /** Who called, to call on as the same. */
  readonly callerReference: Caller;
  /** Name and port by which the caller reached this server; absent for calls from inside. */
  readonly host?: string;
  /** Bytes that the host received for this call and keeps already; the row that is to keep them lists them in `blobs`. */
  readonly body?: StoredBlob;
  /** The request as it came, of an operation that an upstream answers; absent for calls from inside. */
  readonly raw?: RawRequest;
  /** The library by whose rules DynamoDB's items are kept. */
  readonly dynalite: Dynalite;
  /** Policies that AWS made. */
  readonly managedPolicies: ManagedPolicySource;
}

/**
 * One operation of AWS: its checks as data, and what it does. Both are synchronous and pure but for the store; what cannot be
 * answered at once returns a wait.
 * @template Input as the SDK types it, after validation. @template Output as the SDK types it.
 */
export interface Operation<Input = never, Output = unknown> {
  /** AWS's name: `RunTask`. */
  readonly name: string;
  /**
   * Who calls, of an operation that AWS takes unsigned: the input tells (a token). No other operation is run for nobody.
   * @throws Failure
   */
  identify?(input: Input, context: Context): Identity;
  /** What must be allowed. Sees the input before anything is looked up: AWS refuses before it says that something is absent. */
  authorize(input: Input, read: Read): readonly Check[];
  /** What AWS does on the way and leaves done though it then refuses the call: a service-linked role is made. */
  prepare?(input: Input, context: Context): void;
  /** @throws Failure, from the catalogue only. */
  run(input: Input, context: Context): Output | Wait<Output>;
}

export interface Service {
  /** `ecs`. */
  readonly name: string;
  readonly operations: { readonly [name: string]: Operation };
  /** S3 takes calls of nobody, who did not sign: policies of resources decide. */
  readonly takesUnsigned?: boolean;
  /** Of a service that is asked from inside alone, and so has no model file. */
  readonly model?: ServiceModel;
}
