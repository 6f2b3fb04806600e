import { transactions } from "../../services/dynamodb/tables.js";
import { sweepOf } from "./sweep.js";

/** Tokens of DynamoDB's transactions, which stand for ten minutes. */
export const endedTransactions = sweepOf({
  table: transactions,
  rows: (store) => store.all(transactions),
  dueAt: ({ endsAt }) => endsAt,
  every: 3_600_000,
});
