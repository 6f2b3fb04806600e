/** Histories recorded on real Fargate, where the corpus lies beside the project. Its README tells the form. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import type { ShownEvent } from "../../testing/machines-for-test.js";
import {
  createMachine,
  createMachineRole,
  describeExecution,
  historyOf,
  startExecution,
} from "../../testing/machines-for-test.js";

const FOLDER = new URL("../../../../../../shared/corpora/", import.meta.url);
const CORPUS = new URL("ecs-sfn-corpus.json", FOLDER);

interface Case {
  readonly name: string;
  readonly setup: { readonly taskDefinition: object };
  readonly resource: string;
  readonly scheduledParameters: { readonly [name: string]: unknown };
  readonly input: unknown;
  readonly expectedStatus: string;
  readonly expectedHistoryEventTypes: readonly string[];
  readonly expectedEvents: readonly object[];
}

/** Details stand beside the type in the corpus. */
function flat({ id: _id, ...event }: ShownEvent): object {
  const details = Object.entries(event).find(([name]) => name.endsWith("EventDetails"))?.[1] as object | undefined;
  return { type: event.type, ...details };
}

/** The corpus gives values as they were printed; here are those of this cloud. */
function parametersFor(recorded: Case["scheduledParameters"]): object {
  const { NetworkConfiguration: _network, ...rest } = recorded;
  return {
    ...rest,
    Cluster: "arn:aws:ecs:us-east-1:000000000000:cluster/demo",
    TaskDefinition: "recorded",
    NetworkConfiguration: { AwsvpcConfiguration: { Subnets: ["subnet-1", "subnet-2"], SecurityGroups: ["sg-1"] } },
  };
}

describe.skipIf(!existsSync(CORPUS))("recorded histories", async () => {
  if (!existsSync(CORPUS)) return;
  const { match } = await import(/* @vite-ignore */ new URL("match.mjs", FOLDER).href);
  const cases: readonly Case[] = JSON.parse(readFileSync(CORPUS, "utf8"));
  it.each(cases)("$name", async ({ setup, resource, scheduledParameters, input, ...recorded }) => {
    const test = cloudForTest();
    createMachineRole(test);
    test.call("ecs", "CreateCluster", { clusterName: "demo" });
    const definition = setup.taskDefinition as { containerDefinitions: object[] };
    const containerDefinitions = definition.containerDefinitions.map((one) => ({ name: "app", ...one }));
    test.call("ecs", "RegisterTaskDefinition", { ...definition, family: "recorded", containerDefinitions });
    const Parameters = parametersFor(scheduledParameters);
    const arn = startExecution(
      test,
      createMachine(test, { ecstask: { Type: "Task", Resource: resource, Parameters } }),
      input,
    );
    await test.advance(300_000);
    expect(describeExecution(test, arn).status).toBe(recorded.expectedStatus);
    const events = historyOf(test, arn);
    expect(events.map(({ type }) => type)).toEqual(recorded.expectedHistoryEventTypes);
    const found: string[] = recorded.expectedEvents.flatMap((event, i) =>
      match(event, flat(events[i] as ShownEvent), `$[${i}]`, { loose: true }),
    );
    // The length of an answer on the wire, which there is none of.
    const differences = found.filter((one) => !one.includes("Content-Length"));
    expect(differences).toEqual([]);
  });
});
