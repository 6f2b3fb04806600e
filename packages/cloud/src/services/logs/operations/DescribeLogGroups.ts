import { logsPrefixAndPattern, refuse } from "@understudy/catalogue";
import { logGroupArn, logGroupOfIdentifier } from "../arn.js";
import { anyGroupCheck } from "../check.js";
import { decodeToken, encodeToken } from "../next-token.js";
import { operation } from "../operation.js";
import { pageOfRows } from "../page-of-rows.js";
import { logGroups, regionKey } from "../tables.js";
import { wireFoundLogGroup, wireLogGroup } from "../wire-log-group.js";

const TOKEN = "log-groups";

/**
 * Sorted by name. Accounts are never linked here, so that `includeLinkedAccounts` changes nothing.
 * Source: CloudWatch Logs API reference, DescribeLogGroups.
 */
export const DescribeLogGroups = operation("DescribeLogGroups", {
  authorize: (_input, read) => [anyGroupCheck("logs:DescribeLogGroups", read)],
  run(input, context) {
    const { account, region, store } = context;
    const { logGroupNamePrefix: prefix, logGroupNamePattern: pattern, logGroupClass, logGroupIdentifiers } = input;
    if (prefix !== undefined && pattern !== undefined) refuse(logsPrefixAndPattern, {});
    const identified =
      logGroupIdentifiers && new Set(logGroupIdentifiers.map((id) => logGroupOfIdentifier(id, context).arn));
    const [after] = decodeToken(input.nextToken, TOKEN, "string") ?? [];
    const { rows, more } = pageOfRows(store, {
      table: logGroups,
      index: "region",
      value: regionKey(account, region),
      keyPrefix: logGroupArn(context, prefix ?? ""),
      after,
      limit: input.limit ?? 50,
      accept: (group) =>
        group.name.includes(pattern ?? "") &&
        (logGroupClass === undefined || group.logGroupClass === logGroupClass) &&
        (identified === undefined || identified.has(group.arn)),
    });
    const last = rows.at(-1);
    // AWS (recorded): a search by pattern gives a token with whatever it found, even when nothing follows.
    const continues = more || (pattern !== undefined && last !== undefined);
    return {
      logGroups: rows.map(pattern === undefined ? wireLogGroup : wireFoundLogGroup),
      ...(continues && last && { nextToken: encodeToken(TOKEN, last.arn) }),
    };
  },
});
