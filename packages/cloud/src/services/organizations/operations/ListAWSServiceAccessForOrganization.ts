import { orgCheck } from "../check.js";
import { operation } from "../operation.js";
import { pageOf } from "../page.js";
import { requireReadable } from "../require.js";
import { allFeatures } from "../service-access.js";

/** Source: AWS Organizations API reference, ListAWSServiceAccessForOrganization. */
export const ListAWSServiceAccessForOrganization = operation("ListAWSServiceAccessForOrganization", {
  authorize: () => [orgCheck("ListAWSServiceAccessForOrganization")],
  run(input, context) {
    const all = [...allFeatures(requireReadable(context)).serviceAccess].sort((a, b) =>
      a.service < b.service ? -1 : 1,
    );
    const { rows, end } = pageOf(input, all, ({ service }) => service);
    const shown = rows.map(({ service, enabledAt }) => ({
      ServicePrincipal: service,
      DateEnabled: new Date(enabledAt),
    }));
    return { EnabledServicePrincipals: shown, ...end };
  },
});
