import { orgCheck } from "../check.js";
import { operation } from "../operation.js";
import { pageOf } from "../page.js";
import { requireReadable } from "../require.js";
import { accountRequests } from "../tables.js";
import { wireAccountRequest } from "../wire.js";

/** Source: AWS Organizations API reference, ListCreateAccountStatus. */
export const ListCreateAccountStatus = operation("ListCreateAccountStatus", {
  authorize: () => [orgCheck("ListCreateAccountStatus")],
  run(input, context) {
    const organization = requireReadable(context);
    const all = context.store.list(accountRequests, "organization", organization.id);
    const wanted = all.filter(({ state }) => !input.States?.length || input.States.includes(state));
    const { rows, end } = pageOf(input, wanted, accountRequests.key);
    return { CreateAccountStatuses: rows.map(wireAccountRequest), ...end };
  },
});
