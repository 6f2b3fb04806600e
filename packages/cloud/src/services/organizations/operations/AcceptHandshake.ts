import { organizationsInvitedAccountInOrganization, refuse } from "@understudy/catalogue";
import { handshakeCheck } from "../check.js";
import { checkTransition, requireHandshake } from "../handshake.js";
import { join, makeServiceLinkedRole, unnamed } from "../member.js";
import { operation } from "../operation.js";
import { accounts, handshakes } from "../tables.js";
import { wireHandshake } from "../wire.js";

/** The invited account joins, in the root of the organization. Source: AWS Organizations API reference, AcceptHandshake. */
export const AcceptHandshake = operation("AcceptHandshake", {
  authorize: ({ HandshakeId }, read) => [handshakeCheck("AcceptHandshake", HandshakeId, read)],
  run({ HandshakeId: id }, context) {
    const { store, account, now } = context;
    const { handshake, organization } = requireHandshake(id, context, "invited");
    checkTransition(handshake, "ACCEPTED", now);
    if (store.get(accounts, account)) refuse(organizationsInvitedAccountInOrganization, {});
    // AWS: the role is what an organization with all features needs.
    if (organization.featureSet === "ALL") makeServiceLinkedRole(context);
    const { tags } = handshake;
    join(store, organization, { account, ...unnamed(account), joinedMethod: "INVITED", joinedAt: now, tags });
    const accepted = { ...handshake, state: "ACCEPTED" } as const;
    store.put(handshakes, accepted);
    return { Handshake: wireHandshake(accepted, organization, now) };
  },
});
