import { secrets } from "../../services/secretsmanager/tables.js";
import { sweepOf } from "./sweep.js";

/** Secrets whose recovery window is over (Secrets Manager API reference, DeleteSecret). */
export const deletedSecrets = sweepOf({
  table: secrets,
  rows: (store) => store.list(secrets, "deleted", "deleted"),
  dueAt: ({ purgeAt }) => purgeAt,
});
