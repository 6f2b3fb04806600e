import { operationsOf } from "../../gate/declare-operation.js";

/** Declares an operation of DynamoDB. */
export const operation = operationsOf<typeof import("@aws-sdk/client-dynamodb")>();
