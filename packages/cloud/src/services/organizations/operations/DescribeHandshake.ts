import { handshakeCheck } from "../check.js";
import { requireHandshake } from "../handshake.js";
import { operation } from "../operation.js";
import { wireHandshake } from "../wire.js";

/** Either side may ask. Source: AWS Organizations API reference, DescribeHandshake. */
export const DescribeHandshake = operation("DescribeHandshake", {
  authorize: ({ HandshakeId }, read) => [handshakeCheck("DescribeHandshake", HandshakeId, read)],
  run({ HandshakeId: id }, context) {
    const { handshake, organization } = requireHandshake(id, context, "either");
    return { Handshake: wireHandshake(handshake, organization, context.now) };
  },
});
