import { operationsOf } from "../../gate/declare-operation.js";
import type { Operation } from "../../gate/operation.js";
import type { Input, OperationName, Output } from "../../gate/sdk-types.js";

type Sdk = typeof import("@aws-sdk/client-s3");

const declare = operationsOf<Sdk>();

/**
 * Declares an operation of this service with the SDK's types. S3 takes requests without a signature: who sent one is nobody, and
 * the bucket's policy decides.
 */
export function operation<Name extends OperationName<Sdk>>(
  name: Name,
  parts: Omit<Operation<Input<Sdk, Name>, Output<Sdk, Name>>, "name" | "identify">,
): Operation<Input<Sdk, Name>, Output<Sdk, Name>> {
  return declare(name, { ...parts, identify: (_input, context) => context.caller });
}
