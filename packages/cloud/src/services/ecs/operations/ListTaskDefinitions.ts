import { operation } from "../operation.js";
import { page } from "../page.js";
import { taskDefinitionKey, taskDefinitions } from "../tables.js";

/** Source: Amazon ECS API reference, ListTaskDefinitions. */
export const ListTaskDefinitions = operation("ListTaskDefinitions", {
  authorize: () => [{ action: "ecs:ListTaskDefinitions", resource: "*" }],
  run(input, { store, account, region }) {
    const status = input.status ?? "ACTIVE";
    const at = `${account}/${region}`;
    const [index, value] = input.familyPrefix
      ? (["family", `${at}/${input.familyPrefix} ${status}`] as const)
      : (["region", `${at} ${status}`] as const);
    if (input.sort === "DESC") {
      // Descending lists have no "after this key": the whole is turned round, then cut.
      const rows = store.list(taskDefinitions, index, value).toReversed();
      const from = input.nextToken ? rows.findIndex((row) => row.arn === input.nextToken) + 1 : 0;
      const shown = rows.slice(from, from + (input.maxResults ?? 100));
      return {
        taskDefinitionArns: shown.map((row) => row.arn),
        nextToken: from + shown.length < rows.length ? shown.at(-1)?.arn : undefined,
      };
    }
    const { rows, nextToken } = page(
      (after, limit) => store.list(taskDefinitions, index, value, { after, limit }),
      (row) => taskDefinitionKey(row, row.family, row.revision),
      { token: input.nextToken, size: input.maxResults },
    );
    return { taskDefinitionArns: rows.map((row) => row.arn), nextToken };
  },
});
