import { expect, it } from "vitest";
import { nextAttempt } from "./next-attempt.js";

const at = (attempts: number, policy?: object, code = "ThrottlingException", now = 0) =>
  nextAttempt({ attempts, createdAt: 0 }, policy, { code }, now);

it("waits longer after each attempt, up to ten minutes", () => {
  expect([0, 1, 2, 9, 10, 184].map((attempts) => at(attempts))).toEqual([1e3, 2e3, 4e3, 512e3, 600e3, 600e3]);
});

it.each<[name: string, found: number | undefined]>([
  ["ends after 185 retries", at(185)],
  ["ends after as many retries as the target allows", at(2, { MaximumRetryAttempts: 2 })],
  ["never retries where the target does not want it", at(0, { MaximumRetryAttempts: 0 })],
  ["ends after a day", at(0, undefined, "ServerException", 86_400_000)],
  ["ends when the event is as old as the target allows", at(6, { MaximumEventAgeInSeconds: 60 })],
  ["does not retry a refusal", at(0, undefined, "AccessDeniedException")],
  ["does not retry what cannot be there", at(0, undefined, "NO_RESOURCE")],
])("%s", (_, found) => expect(found).toBeUndefined());
