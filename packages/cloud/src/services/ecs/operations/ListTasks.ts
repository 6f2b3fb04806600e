import { lastPart, serviceArn } from "../arn.js";
import { clusterKey } from "../check.js";
import { checkIdentifier, clusterArnOf, requireCluster } from "../find.js";
import { containerInstanceArn } from "../instances/find.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { tasks } from "../tables.js";

/** Source: Amazon ECS API reference, ListTasks. */
export const ListTasks = operation("ListTasks", {
  authorize: (input, read) => [
    {
      action: "ecs:ListTasks",
      resource: `arn:aws:ecs:${read.region}:${read.account}:container-instance/${lastPart(clusterArnOf(input.cluster, read))}/*`,
      context: clusterKey(input.cluster, read),
    },
  ],
  run(input, context) {
    const cluster = requireCluster(input.cluster, context);
    if (input.serviceName) checkIdentifier(input.serviceName, "service", cluster, context);
    const desired = input.desiredStatus ?? "RUNNING";
    const of = `${cluster.arn} ${desired}`;
    // One index answers; what else was asked filters its rows.
    const [index, value] = input.startedBy
      ? (["startedBy", `${of} ${input.startedBy}`] as const)
      : input.serviceName
        ? (["family", `${of} service:${lastPart(input.serviceName)}`] as const)
        : (["cluster", of] as const);
    const service = input.serviceName && serviceArn(context, cluster.name, lastPart(input.serviceName));
    const instance = input.containerInstance && containerInstanceArn(context, cluster.name, input.containerInstance);
    const keeps = (row: {
      taskDefinitionArn: string;
      launchType: string;
      serviceArn?: string;
      containerInstanceArn?: string;
    }) =>
      (!input.family || lastPart(row.taskDefinitionArn).startsWith(`${input.family}:`)) &&
      (!input.launchType || row.launchType === input.launchType) &&
      (!instance || row.containerInstanceArn === instance) &&
      (!service || row.serviceArn === service);
    const filters = Boolean(input.family || input.launchType || service || instance);
    const { rows, nextToken } = page(
      (after, limit) =>
        filters
          ? context.store.list(tasks, index, value, { after }).filter(keeps).slice(0, limit)
          : context.store.list(tasks, index, value, { after, limit }),
      (row) => row.arn,
      { token: input.nextToken, size: input.maxResults },
    );
    return { taskArns: rows.map((row) => row.arn), nextToken };
  },
});
