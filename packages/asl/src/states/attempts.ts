import type { State } from "../definition/machine.js";
import type { Draft } from "../flow/draft.js";
import type { Suspending } from "../flow/suspending.js";
import type { Thread } from "../run/run.js";
import { choose } from "./choose.js";
import { fail } from "./fail.js";
import { map } from "./map.js";
import { parallel } from "./parallel.js";
import { pass } from "./pass.js";
import { succeed } from "./succeed.js";
import { task } from "./task.js";
import { wait } from "./wait.js";

/** What a thread does in a state it has entered, by the state's type: it leaves it, or waits. Each @throws StateFailure */
export const attempts: { readonly [type in State["Type"]]: (draft: Draft, thread: Thread) => Suspending<void> } = {
  Pass: pass,
  Task: task,
  Choice: choose,
  Wait: wait,
  Succeed: succeed,
  Fail: fail,
  Parallel: parallel,
  Map: map,
};
