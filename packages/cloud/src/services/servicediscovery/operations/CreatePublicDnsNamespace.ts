import { anyCheck, requestTags } from "../check.js";
import { createNamespace } from "../create-namespace.js";
import { operation } from "../operation.js";

/** Source: AWS Cloud Map API reference, CreatePublicDnsNamespace. */
export const CreatePublicDnsNamespace = operation("CreatePublicDnsNamespace", {
  authorize: (input) => [anyCheck("CreatePublicDnsNamespace", requestTags(input.Tags))],
  run: (input, context) => createNamespace("DNS_PUBLIC", input, context),
});
