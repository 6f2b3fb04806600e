import { logGroupArn } from "../arn.js";
import { anyGroupCheck } from "../check.js";
import { decodeToken, encodeToken } from "../next-token.js";
import { operation } from "../operation.js";
import { pageOfRows } from "../page-of-rows.js";
import { logGroups, regionKey } from "../tables.js";
import { tagFilter } from "../tag-filter.js";

const TOKEN = "log-group-summaries";

/**
 * Sorted by name. No log group has data sources or field indexes here: who asks for them gets none.
 * Source: CloudWatch Logs API reference, ListLogGroups.
 */
export const ListLogGroups = operation("ListLogGroups", {
  authorize: (_input, read) => [anyGroupCheck("logs:ListLogGroups", read)],
  run(input, context) {
    const { account, region, store } = context;
    const [after] = decodeToken(input.nextToken, TOKEN, "string") ?? [];
    const named = nameFilter(input.logGroupNamePattern);
    const tagged = (input.logGroupTags ?? []).map(tagFilter);
    const none = input.dataSources !== undefined || input.fieldIndexNames !== undefined;
    const { rows, more } = pageOfRows(store, {
      table: logGroups,
      index: "region",
      value: regionKey(account, region),
      keyPrefix: logGroupArn(context, ""),
      after,
      limit: input.limit ?? 50,
      accept: (group) =>
        !none &&
        named(group.name) &&
        (input.logGroupClass === undefined || group.logGroupClass === input.logGroupClass) &&
        tagged.every((holds) => holds(group.tags)),
    });
    const last = rows.at(-1);
    return {
      logGroups: rows.map(({ name, arn, logGroupClass }) => ({ logGroupName: name, logGroupArn: arn, logGroupClass })),
      ...(more && last && { nextToken: encodeToken(TOKEN, last.arn) }),
    };
  },
});

/** Alternatives joined by `|`: `^` asks for a prefix, anything else for a part of the name. */
function nameFilter(pattern: string | undefined): (name: string) => boolean {
  if (pattern === undefined) return () => true;
  const parts = pattern.split("|");
  return (name) => parts.some((part) => (part.startsWith("^") ? name.startsWith(part.slice(1)) : name.includes(part)));
}
