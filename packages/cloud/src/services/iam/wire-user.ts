import type { User } from "@aws-sdk/client-iam";
import { wireBoundary } from "./boundary.js";
import type { UserRow } from "./tables.js";
import { wireTags } from "./tags.js";

/** What ListUsers says of a user: neither tags nor boundary. */
export function wireListedUser(user: UserRow): User {
  return {
    Path: user.path,
    UserName: user.userName,
    UserId: user.userId,
    Arn: user.arn,
    CreateDate: new Date(user.createdAt),
  };
}

/** What CreateUser and GetUser say. */
export function wireUser(user: UserRow): User {
  const tags = user.tags.length > 0 ? { Tags: wireTags(user.tags) } : {};
  return { ...wireListedUser(user), ...wireBoundary(user), ...tags };
}
