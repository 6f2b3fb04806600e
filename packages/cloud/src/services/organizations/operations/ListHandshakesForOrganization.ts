import { orgCheck } from "../check.js";
import { asked } from "../handshake.js";
import { operation } from "../operation.js";
import { pageOf } from "../page.js";
import { requireReadable } from "../require.js";
import { handshakes } from "../tables.js";
import { wireHandshake } from "../wire.js";

/** Invitations that the organization sent. Source: AWS Organizations API reference, ListHandshakesForOrganization. */
export const ListHandshakesForOrganization = operation("ListHandshakesForOrganization", {
  authorize: () => [orgCheck("ListHandshakesForOrganization")],
  run(input, context) {
    const organization = requireReadable(context);
    const sent = context.store.list(handshakes, "organization", organization.id);
    const { rows, end } = pageOf(input, asked(input, sent), handshakes.key);
    return { Handshakes: rows.map((row) => wireHandshake(row, organization, context.now)), ...end };
  },
});
