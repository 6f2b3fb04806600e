import { handshakeCheck } from "../check.js";
import { checkTransition, requireHandshake } from "../handshake.js";
import { operation } from "../operation.js";
import { handshakes } from "../tables.js";
import { wireHandshake } from "../wire.js";

/** Called by the invited account. Source: AWS Organizations API reference, DeclineHandshake. */
export const DeclineHandshake = operation("DeclineHandshake", {
  authorize: ({ HandshakeId }, read) => [handshakeCheck("DeclineHandshake", HandshakeId, read)],
  run({ HandshakeId: id }, context) {
    const { handshake, organization } = requireHandshake(id, context, "invited");
    checkTransition(handshake, "DECLINED", context.now);
    const ended = { ...handshake, state: "DECLINED" } as const;
    context.store.put(handshakes, ended);
    return { Handshake: wireHandshake(ended, organization, context.now) };
  },
});
