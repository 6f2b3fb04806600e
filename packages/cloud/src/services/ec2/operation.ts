import { ec2DryRun, notImplemented, refuse } from "@understudy/catalogue";
import { operationsOf } from "../../gate/declare-operation.js";
import type { Operation } from "../../gate/operation.js";
import type { Input, OperationName, Output } from "../../gate/sdk-types.js";
import { makeDefaultNetwork } from "./default-network.js";

type Sdk = typeof import("@aws-sdk/client-ec2");

const declare = operationsOf<Sdk>();

type Parts<Name extends OperationName<Sdk>> = Omit<Operation<Input<Sdk, Name>, Output<Sdk, Name>>, "name" | "prepare">;

/**
 * Declares an operation of this service with the SDK's types. What holds for all of EC2 is added: denials are worded as EC2 words
 * them; an account's default network is there when it is first looked at; a dry run ends after the permissions were asked for.
 * @param members those of the input that the operation minds. Another that is given is refused as not implemented, not passed over.
 */
export function operation<Name extends OperationName<Sdk>>(
  name: Name,
  members: readonly (keyof Input<Sdk, Name>)[],
  { authorize, run }: Parts<Name>,
): Operation<Input<Sdk, Name>, Output<Sdk, Name>> {
  const minded = new Set<PropertyKey>([...members, "DryRun"]);
  return declare(name, {
    authorize: (input, read) => authorize(input, read).map((check) => ({ ...check, encodedDenial: true })),
    prepare: (_input, context) => makeDefaultNetwork(context),
    run(input, context) {
      const other = Object.entries(input as object).find(([member, value]) => !minded.has(member) && asks(value));
      if (other) refuse(notImplemented, { service: "EC2", operation: `${name}:${other[0]}` });
      if ((input as { DryRun?: boolean }).DryRun) refuse(ec2DryRun, {});
      return run(input, context);
    },
  });
}

/** `false` and an empty list ask for nothing: clients send them for what is not wanted. */
function asks(value: unknown): boolean {
  return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
}
