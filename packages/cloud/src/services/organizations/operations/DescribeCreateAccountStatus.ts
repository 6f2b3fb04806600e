import { organizationsCreateAccountStatusNotFound, refuse } from "@understudy/catalogue";
import { orgCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireReadable } from "../require.js";
import { accountRequests } from "../tables.js";
import { wireAccountRequest } from "../wire.js";

/** Source: AWS Organizations API reference, DescribeCreateAccountStatus. */
export const DescribeCreateAccountStatus = operation("DescribeCreateAccountStatus", {
  authorize: () => [orgCheck("DescribeCreateAccountStatus")],
  run({ CreateAccountRequestId: id }, context) {
    const organization = requireReadable(context);
    const request = context.store.get(accountRequests, id);
    if (request?.organization !== organization.id) return refuse(organizationsCreateAccountStatusNotFound, {});
    return { CreateAccountStatus: wireAccountRequest(request) };
  },
});
