import { refuse, stsAuthorizationMessageInvalid } from "@understudy/catalogue";
import { operation } from "../operation.js";
import { openMessage } from "../sealed-message.js";

/** What stands in the encoded message of a refusal of this server. Source: STS API reference, DecodeAuthorizationMessage. */
export const DecodeAuthorizationMessage = operation("DecodeAuthorizationMessage", {
  authorize: () => [{ action: "sts:DecodeAuthorizationMessage", resource: "*" }],
  run({ EncodedMessage }, context) {
    return { DecodedMessage: openMessage(EncodedMessage, context) ?? refuse(stsAuthorizationMessageInvalid, {}) };
  },
});
