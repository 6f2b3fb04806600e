import { operationsOf } from "../../gate/declare-operation.js";

/** Declares an operation of this service with the SDK's types. */
export const operation = operationsOf<typeof import("@aws-sdk/client-servicediscovery")>();
