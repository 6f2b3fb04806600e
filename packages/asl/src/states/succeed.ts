import type { Draft } from "../flow/draft.js";
import type { Suspending } from "../flow/suspending.js";
import type { Thread } from "../run/run.js";
import { leaveWithInput } from "./leave-with-input.js";

/** Succeed: the thread ends with its input. */
export function* succeed(draft: Draft, thread: Thread): Suspending<void> {
  yield* leaveWithInput(draft, thread, undefined);
}
