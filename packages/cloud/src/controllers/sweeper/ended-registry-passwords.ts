import { authorizationTokens } from "../../services/ecr/tables.js";
import { sweepOf } from "./sweep.js";

/** Passwords for the registry, which are good for twelve hours. */
export const endedRegistryPasswords = sweepOf({
  table: authorizationTokens,
  rows: (store) => store.all(authorizationTokens),
  dueAt: ({ expiresAt }) => expiresAt,
  every: 3_600_000,
});
