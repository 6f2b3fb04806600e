/** Invitations, from either side. */
import {
  organizationsHandshakeAlreadyInState,
  organizationsHandshakeNotFound,
  organizationsInvalidHandshakeTransition,
  refuse,
} from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import type { HandshakeRow, OrganizationRow } from "./tables.js";
import { handshakes, organizations } from "./tables.js";
import { stateOf } from "./wire.js";

/**
 * The invitation of that id, and the organization that sent it. To an account on neither side it is not there.
 * @throws Failure organizations.handshake-not-found
 */
export function requireHandshake(
  id: string,
  { store, account }: Read,
  side: "invited" | "inviting" | "either",
): { readonly handshake: HandshakeRow; readonly organization: OrganizationRow } {
  const handshake = store.get(handshakes, id);
  const organization = handshake && store.get(organizations, handshake.organization);
  const own =
    (side !== "inviting" && handshake?.account === account) ||
    (side !== "invited" && organization?.managementAccount === account);
  return organization && own ? { handshake, organization } : refuse(organizationsHandshakeNotFound, {});
}

/** @throws Failure unless the invitation is open. */
export function checkTransition(handshake: HandshakeRow, to: HandshakeRow["state"], now: number): void {
  const state = stateOf(handshake, now);
  if (state === to) refuse(organizationsHandshakeAlreadyInState, {});
  if (state !== "OPEN") refuse(organizationsInvalidHandshakeTransition, {});
}

/** Those that a list's filter asks for; an invitation has no parent. */
export function asked(
  { Filter }: { readonly Filter?: { readonly ActionType?: string; readonly ParentHandshakeId?: string } },
  rows: readonly HandshakeRow[],
): readonly HandshakeRow[] {
  const { ActionType: action = "INVITE", ParentHandshakeId: parent } = Filter ?? {};
  return action === "INVITE" && parent === undefined ? rows : [];
}
