import { dynamodbInvalidRequest, refuse } from "@understudy/catalogue";

/** Refuses a request in a sentence of DynamoDB. @param code where it is not ValidationException */
export function refuseInvalid(message: string, code?: string): never {
  const { mode, values } = dynamodbInvalidRequest(message);
  return refuse(mode, values, undefined, code === undefined ? {} : { code });
}
