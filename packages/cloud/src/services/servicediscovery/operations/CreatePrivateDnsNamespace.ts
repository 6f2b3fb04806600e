import { anyCheck, requestTags } from "../check.js";
import { createNamespace } from "../create-namespace.js";
import { operation } from "../operation.js";

/** Source: AWS Cloud Map API reference, CreatePrivateDnsNamespace. */
export const CreatePrivateDnsNamespace = operation("CreatePrivateDnsNamespace", {
  authorize: (input) => [anyCheck("CreatePrivateDnsNamespace", requestTags(input.Tags))],
  run: (input, context) => createNamespace("DNS_PRIVATE", input, context),
});
