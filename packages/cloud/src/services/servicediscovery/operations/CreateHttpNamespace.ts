import { anyCheck, requestTags } from "../check.js";
import { createNamespace } from "../create-namespace.js";
import { operation } from "../operation.js";

/** Source: AWS Cloud Map API reference, CreateHttpNamespace. */
export const CreateHttpNamespace = operation("CreateHttpNamespace", {
  authorize: (input) => [anyCheck("CreateHttpNamespace", requestTags(input.Tags))],
  run: (input, context) => createNamespace("HTTP", input, context),
});
