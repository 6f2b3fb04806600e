import type { Operation } from "./operation.js";
import type { Input, OperationName, Output } from "./sdk-types.js";

/**
 * Gives the function that declares operations of one service with the types of its SDK client:
 *
 *   export const operation = operationsOf<typeof import("@aws-sdk/client-sts")>();
 */
export function operationsOf<Sdk>() {
  return <Name extends OperationName<Sdk>>(
    name: Name,
    parts: Omit<Operation<Input<Sdk, Name>, Output<Sdk, Name>>, "name">,
  ): Operation<Input<Sdk, Name>, Output<Sdk, Name>> => ({ name, ...parts });
}
