import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { MemberModel, ServiceModel } from "./model.js";
import { serviceIndex } from "./service-index.js";

const folder = new URL("../../models/", import.meta.url);
const read = (service: string) => JSON.parse(readFileSync(new URL(`${service}.json`, folder), "utf8")) as ServiceModel;

it("the index names every model file, and no other", () => {
  expect(serviceIndex.map((entry) => `${entry.service}.json`).sort()).toEqual(readdirSync(folder).sort());
});

describe.each(serviceIndex.map((entry) => [entry.service, entry] as const))("the model of %s", (service, entry) => {
  const model = read(service);
  const shapes = Object.entries(model.shapes);
  const within = (member: MemberModel): MemberModel[] => [
    member,
    ...[member.item, member.key, member.value].flatMap((inner) => (inner ? within(inner) : [])),
  ];

  it("agrees with the index", () => {
    expect(model).toMatchObject(entry);
  });

  it("has every shape that it speaks of", () => {
    const operations = Object.values(model.operations).flatMap(({ input, output }) => [input, output]);
    const members = shapes.flatMap(([, { members }]) =>
      Object.values(members)
        .flatMap(within)
        .map(({ shape }) => shape),
    );
    const missing = [...operations, ...members].filter(
      (name) => name !== undefined && !Object.hasOwn(model.shapes, name),
    );
    expect(missing).toEqual([]);
  });

  it("has lists with items, maps with keys and values, structures with shapes", () => {
    const all = shapes.flatMap(([, { members }]) => Object.values(members).flatMap(within));
    const broken = all.filter(
      ({ type, item, key, value, shape }) =>
        (type === "list" && !item) || (type === "map" && !(key && value)) || (type === "structure" && !shape),
    );
    expect(broken).toEqual([]);
  });

  it("knows whose fault each error is", () => {
    const errors = shapes.filter(([, { error }]) => error);
    // The SDK has no shapes for EC2's errors: their codes stand in its documentation alone.
    expect(errors.length > 5).toBe(service !== "ec2");
    for (const [name, { error }] of errors) expect(["client", "server"], name).toContain(error?.fault);
  });
});
