/** Executions recorded from real AWS, where the corpora lie beside the project. Their README tells the form. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { flattened, type RecordedCase, workersOf } from "./testing/recorded-case.js";
import { runForTest } from "./testing/run-for-test.js";
import { servicesForTest } from "./testing/services-for-test.js";

const FOLDER = new URL("../../../../shared/corpora/", import.meta.url);
const FILES = ["asl-corpus.json", "asl-tasks-corpus.json"];

describe.skipIf(!existsSync(FOLDER))("recorded executions", async () => {
  if (!existsSync(FOLDER)) return;
  const { match } = await import(/* @vite-ignore */ new URL("match.mjs", FOLDER).href);
  describe.each(FILES)("of %s", (file) => {
    const cases: readonly RecordedCase[] = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));
    it.each(cases)("$name", async (recorded) => {
      expect(await differences(recorded, match)).toEqual([]);
    });
  });
});

type Match = (expected: unknown, actual: unknown) => string[];

async function differences(recorded: RecordedCase, match: Match): Promise<readonly string[]> {
  const activityExists = () => (recorded.tasks ?? []).some(({ outcome }) => outcome.startsWith("Activity"));
  const services = servicesForTest({ activityExists });
  const definition = JSON.stringify(recorded.definition).replaceAll(
    "<<s0.activityArn>>",
    "arn:aws:states:us-east-1:111111111111:activity:work",
  );
  const ran = await runForTest(definition, recorded.input, { ...workersOf(recorded), services });
  const { outcome } = ran;
  const { error, cause } = outcome.status === "SUCCEEDED" ? {} : outcome;
  const ended = outcome.status === "SUCCEEDED" ? match(recorded.expectedOutput, outcome.output) : [];
  const found = [
    ...match(recorded.expectedStatus, outcome.status),
    ...ended,
    ...match(recorded.expectedError, error).map((difference: string) => `error ${difference}`),
    ...(recorded.expectedCause === undefined && cause === undefined ? [] : match(recorded.expectedCause, cause)),
  ];
  return [...found, ...compareHistory(recorded, ran.events.map(flattened), match)].filter(isTold);
}

/** AWS told RedriveCount only from 2023-11 on; recordings from before lack it. */
function isTold(difference: string): boolean {
  return !difference.includes("RedriveCount: not in the recording");
}

function compareHistory(recorded: RecordedCase, actual: readonly object[], match: Match): readonly string[] {
  const { expectedEvents } = recorded;
  if (expectedEvents === undefined) return [];
  // The recordings' tool lost ParallelStateSucceeded and, where it sorted branches, ParallelStateFailed (README: "Probably not passable").
  const lost = ["ParallelStateSucceeded", "ParallelStateFailed"].concat(
    nestedParallels(recorded) ? ["ParallelStateExited"] : [],
  );
  const told = actual.filter(
    (event) =>
      !lost.includes((event as { type: string }).type) ||
      expectedEvents.some((other) => match(other, event).length === 0),
  );
  if (recorded.historyOrder === "exact") return match(expectedEvents, told).filter(isTold);
  const left = [...told];
  const missing = expectedEvents.filter((event) => {
    const place = left.findIndex((other) => match(event, other).filter(isTold).length === 0);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
  return [
    ...missing.map((event) => `missing ${JSON.stringify(event)}`),
    ...left.map((event) => `extra ${JSON.stringify(event)}`),
  ];
}

/** Of a Parallel in a branch of another the recordings' tool lost the end, too. */
function nestedParallels({ definition }: RecordedCase): boolean {
  return JSON.stringify(definition).split('"Parallel"').length > 2;
}
