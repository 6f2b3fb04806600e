import type { AssumableRole } from "../../views/assume-view.js";

interface Timed {
  readonly role?: AssumableRole;
  readonly now: number;
  readonly propagation: number;
}

/** Seconds until the role is seen everywhere; 0 or less when it is, or when there is none. */
export function secondsUntilSeen({ role, now, propagation }: Timed): number {
  return role ? Math.ceil((role.createdAt + propagation - now) / 1000) : 0;
}

/** Whole seconds since the role was created. */
export function age({ role, now }: Timed): string {
  return String(role ? Math.max(0, Math.floor((now - role.createdAt) / 1000)) : 0);
}
