import type { AssumableRole } from "../../views/assume-view.js";

interface Timed {
  readonly role?: AssumableRole;
  readonly now: number;
}

/** What there is to say of a role that services do not see yet: its age in whole seconds, and how long they still take. */
export function notSeenYet({ role, now }: Timed): { readonly age: string; readonly wait: string } | undefined {
  if (role?.seenIn === undefined) return undefined;
  return { age: String(Math.max(0, Math.floor((now - role.createdAt) / 1000))), wait: String(role.seenIn) };
}
