import type { ReadStore } from "../../../store/store.js";
import type { Candidate } from "./place.js";
import { remaining, tasksOn } from "./resources.js";
import type { ContainerInstanceRow } from "./tables.js";

/** An instance as placement sees it. @param group of the task that is to be placed. */
export function candidateOf(instance: ContainerInstanceRow, group: string, store: ReadStore): Candidate {
  const there = tasksOn(instance, store);
  const groups = there.map((task) => task.group);
  return {
    instance,
    left: remaining(instance, store),
    tasks: there.length,
    groups,
    ofGroup: groups.filter((one) => one === group).length,
  };
}
