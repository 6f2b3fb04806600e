import { orgCheck } from "../check.js";
import { asked } from "../handshake.js";
import { operation } from "../operation.js";
import { pageOf } from "../page.js";
import { handshakes, organizations } from "../tables.js";
import { wireHandshake } from "../wire.js";

/** Invitations for the calling account. Source: AWS Organizations API reference, ListHandshakesForAccount. */
export const ListHandshakesForAccount = operation("ListHandshakesForAccount", {
  authorize: () => [orgCheck("ListHandshakesForAccount")],
  run(input, context) {
    const { store, account, now } = context;
    const { rows, end } = pageOf(input, asked(input, store.list(handshakes, "account", account)), handshakes.key);
    const shown = rows.flatMap((row) => {
      const organization = store.get(organizations, row.organization);
      return organization ? [wireHandshake(row, organization, now)] : [];
    });
    return { Handshakes: shown, ...end };
  },
});
