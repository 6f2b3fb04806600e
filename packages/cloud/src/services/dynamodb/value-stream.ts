import type { ValueStream } from "./dynalite.js";
import type { Item } from "./tables.js";

export interface StartedLater {
  readonly stream: ValueStream;
  /** Sends all values to those who listen by then, at once. */
  start(): void;
}

/** A stream of items that is sent in one go: whoever asks for it has put its listeners on before it is started. */
export function valueStream(values: Iterable<Item>): StartedLater {
  const listeners = new Map<string, ((value?: unknown) => void)[]>();
  let stopped = false;
  const stream: ValueStream = {
    on: (event, listener) => listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    emit(event, value) {
      for (const listener of listeners.get(event) ?? []) listener(value);
    },
    // dynalite takes off a listener for `readable` and puts one for `data` in its place: here the first one hears `data` too.
    removeAllListeners: () => listeners.delete("data"),
    destroy: () => {
      stopped = true;
    },
  };
  return {
    stream,
    start() {
      for (const value of values) {
        if (stopped) break;
        stream.emit("data", value);
      }
      stream.emit("end");
    },
  };
}
