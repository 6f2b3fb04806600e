import { listCheck } from "../check.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { activities, placeKey } from "../tables.js";

/** Source: AWS Step Functions API reference, ListActivities. */
export const ListActivities = operation("ListActivities", {
  authorize: (_input, read) => [listCheck("ListActivities", "activity", read)],
  run(input, context) {
    const list = (after: string | undefined, limit: number) =>
      context.store.list(activities, "place", placeKey(context), { after, limit });
    const { rows, end } = page(list, activities.key, input);
    const shown = rows.map(({ arn, name, createdAt }) => ({
      activityArn: arn,
      name,
      creationDate: new Date(createdAt),
    }));
    return { activities: shown, ...end };
  },
});
