import { handshakeCheck } from "../check.js";
import { checkTransition, requireHandshake } from "../handshake.js";
import { operation } from "../operation.js";
import { handshakes } from "../tables.js";
import { wireHandshake } from "../wire.js";

/** Called by the account that invited. Source: AWS Organizations API reference, CancelHandshake. */
export const CancelHandshake = operation("CancelHandshake", {
  authorize: ({ HandshakeId }, read) => [handshakeCheck("CancelHandshake", HandshakeId, read)],
  run({ HandshakeId: id }, context) {
    const { handshake, organization } = requireHandshake(id, context, "inviting");
    checkTransition(handshake, "CANCELED", context.now);
    const ended = { ...handshake, state: "CANCELED" } as const;
    context.store.put(handshakes, ended);
    return { Handshake: wireHandshake(ended, organization, context.now) };
  },
});
