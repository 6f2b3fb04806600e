import { iamUserAlreadyExists, refuse } from "@understudy/catalogue";
import { userArn } from "../arn.js";
import { checkBoundary } from "../boundary.js";
import { boundaryKey, requestTags, withTagCheck } from "../check.js";
import { checkQuota } from "../check-quota.js";
import { operation } from "../operation.js";
import type { UserRow } from "../tables.js";
import { nameKey, users } from "../tables.js";
import { withTags } from "../tags.js";
import { wireUser } from "../wire-user.js";

/** Source: IAM API reference, CreateUser. */
export const CreateUser = operation("CreateUser", {
  authorize: (input, read) => {
    const create = {
      action: "iam:CreateUser",
      resource: userArn(read.account, input.Path ?? "/", input.UserName),
      context: { ...requestTags(input.Tags), ...boundaryKey({ boundary: input.PermissionsBoundary }) },
    };
    return withTagCheck(create, "TagUser", input.Tags);
  },
  run(input, context) {
    const { account, store, ids, now } = context;
    const { UserName: userName, Path: path = "/" } = input;
    if (store.get(users, nameKey(account, userName))) refuse(iamUserAlreadyExists, { userName });
    if (input.PermissionsBoundary !== undefined) checkBoundary(input.PermissionsBoundary, context);
    checkQuota("UsersPerAccount", store.count(users, "account", account) + 1);
    const user: UserRow = {
      account,
      path,
      userName,
      userId: ids.unique("AIDA"),
      arn: userArn(account, path, userName),
      createdAt: now,
      tags: withTags(input.Tags, [], "TagsPerUser"),
      inline: {},
      attached: [],
      ...(input.PermissionsBoundary !== undefined && { boundary: input.PermissionsBoundary }),
    };
    store.put(users, user);
    return { User: wireUser(user) };
  },
});
