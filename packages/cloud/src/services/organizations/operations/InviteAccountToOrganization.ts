import {
  organizationsAccountNumberExceeded,
  organizationsDuplicateHandshake,
  organizationsInvalidPattern,
  organizationsInvitationPartyInvalid,
  organizationsInvitedAccountInOrganization,
  refuse,
} from "@understudy/catalogue";
import type { Check, Read } from "../../../gate/operation.js";
import { handshakeArn } from "../arn.js";
import { entityCheck, orgCheck, withTagCheck } from "../check.js";
import { MOST_ACCOUNTS } from "../member.js";
import { operation } from "../operation.js";
import { requireManaged } from "../require.js";
import type { HandshakeRow } from "../tables.js";
import { accounts, handshakes } from "../tables.js";
import { withTags } from "../tags.js";
import { stateOf, wireHandshake } from "../wire.js";

/**
 * Any account can be invited; it joins by AcceptHandshake. Source: AWS Organizations API reference,
 * InviteAccountToOrganization.
 * DIFFERS: by its id only, as accounts here have no e-mail address.
 */
export const InviteAccountToOrganization = operation("InviteAccountToOrganization", {
  authorize: ({ Target, Tags }, read) => withTagCheck(invited(Target, read), Tags),
  run({ Target, Notes: notes, Tags }, context) {
    const { store, ids, now } = context;
    const organization = requireManaged(context);
    const account = Target?.Id ?? "";
    if (Target?.Type !== "ACCOUNT") refuse(organizationsInvitationPartyInvalid, {});
    if (!/^\d{12}$/.test(account)) refuse(organizationsInvalidPattern, {});
    if (store.get(accounts, account)) refuse(organizationsInvitedAccountInOrganization, {});
    const sent = store.list(handshakes, "organization", organization.id).filter((row) => stateOf(row, now) === "OPEN");
    if (sent.some((row) => row.account === account)) refuse(organizationsDuplicateHandshake, {});
    if (store.count(accounts, "organization", organization.id) + sent.length >= MOST_ACCOUNTS) {
      refuse(organizationsAccountNumberExceeded, {});
    }
    const id = `h-${ids.hex(32)}`;
    const handshake: HandshakeRow = {
      id,
      organization: organization.id,
      arn: handshakeArn(organization, id),
      account,
      state: "OPEN",
      requestedAt: now,
      expiresAt: now + FIFTEEN_DAYS,
      tags: withTags(Tags, []),
      ...(notes !== undefined && { notes }),
    };
    store.put(handshakes, handshake);
    return { Handshake: wireHandshake(handshake, organization, now) };
  },
});

/** Source: AWS Organizations User Guide, "Quotas and service limits": handshakes expire after 15 days. */
const FIFTEEN_DAYS = 15 * 24 * 3_600_000;

function invited(target: { readonly Id?: string; readonly Type?: string } | undefined, read: Read): Check {
  const account = target?.Type === "ACCOUNT" ? target.Id : undefined;
  const action = "InviteAccountToOrganization";
  return account === undefined ? orgCheck(action) : entityCheck(action, account, read);
}
