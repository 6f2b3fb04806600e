import { checkFilters, DESCRIBE_KEYS, passesFilters } from "../filters.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { parameters, regionKey } from "../tables.js";
import { latest } from "../versions.js";
import { wireMetadata } from "../wire-parameter.js";

/**
 * Source: Systems Manager API reference, DescribeParameters; the resource `arn:aws:ssm:REGION:ACCOUNT:*` of its denials is quoted
 * in public notes.
 * DIFFERS: no parameters are shared between accounts here: with Shared the list is empty.
 */
export const DescribeParameters = operation("DescribeParameters", {
  authorize: (_input, { account, region }) => [
    { action: "ssm:DescribeParameters", resource: `arn:aws:ssm:${region}:${account}:*` },
  ],
  run(input, { store, account, region }) {
    const { ParameterFilters = [], Filters = [], Shared } = input;
    checkFilters(ParameterFilters, DESCRIBE_KEYS, (key) => key.startsWith("tag:") || key === "DataType");
    // The older filters: a name is matched by its beginning.
    const older = Filters.map(({ Key, Values }) => ({ Key, Values, Option: "BeginsWith" }));
    const rows = (Shared ? [] : store.list(parameters, "region", regionKey(account, region))).filter((row) =>
      passesFilters(row, [...ParameterFilters, ...older]),
    );
    const { items, NextToken } = page(rows, input, "parameters", 50);
    return { Parameters: items.map((row) => ({ ...wireMetadata(row, latest(row)), ARN: row.arn })), NextToken };
  },
});
