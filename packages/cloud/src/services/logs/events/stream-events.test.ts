/** Events as they are kept: what is put is read in order of time, whatever order it came in, and nothing is rewritten. */
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { Store } from "../../../store/store.js";
import type { LogStreamRow } from "../tables.js";
import { logChunks, logStreams } from "../tables.js";
import { appendEvents } from "./append-events.js";
import { deleteStream } from "./delete-stream.js";
import { comparePositions, startOf } from "./event-position.js";
import { readStreams } from "./read-streams.js";

const ARN = "arn:aws:logs:us-east-1:000000000000:log-group:g:log-stream:s";
const EVER = { after: startOf(Number.NEGATIVE_INFINITY), before: startOf(Number.POSITIVE_INFINITY) };

let store: Store;

beforeEach(() => {
  store = new Store();
  store.put(logStreams, { groupArn: "g", name: "s", arn: ARN, createdAt: 0, runs: [], nextRun: 0 });
});

const stream = () => store.get(logStreams, ARN) as LogStreamRow;

function put(timestamps: readonly number[], oldestKept = Number.NEGATIVE_INFINITY): void {
  const events = timestamps.map((timestamp) => ({ timestamp, message: `m${timestamp}` }));
  store.transact(() =>
    appendEvents(store, stream(), { events, ingestionTime: 1, oldestKept, uploadSequenceToken: "1" }),
  );
}

const read = (direction: "forward" | "backward" = "forward", range = EVER) => [
  ...readStreams(store, [stream()], range, direction),
];

const times = (events: readonly { readonly timestamp: number }[]) => events.map(({ timestamp }) => timestamp);

describe("a stream written in order", () => {
  it("has one run, and each put writes its chunk and the stream's row only", () => {
    const written: string[] = [];
    store.subscribe((changes) => written.push(...changes.map(({ table }) => table)));
    put([1, 2]);
    put([2, 3]);
    put([7]);
    expect(stream().runs).toEqual([{ run: 0, firstChunk: 0, nextChunk: 3, lastTimestamp: 7 }]);
    expect(written).toEqual(["logs.chunk", "logs.stream", "logs.chunk", "logs.stream", "logs.chunk", "logs.stream"]);
    expect(stream()).toMatchObject({ firstEventTimestamp: 1, lastEventTimestamp: 7 });
  });

  it("is read from a place on without looking at what lies before", () => {
    for (let i = 0; i < 1_000; i += 1) put([i]);
    let looked = 0;
    class Counting extends Store {
      override get<Row>(...args: Parameters<Store["get"]>): Row | undefined {
        looked += 1;
        return super.get(...args) as Row | undefined;
      }
    }
    const counting = new Counting();
    counting.load(store.dump());
    expect(times([...readStreams(counting, [stream()], { ...EVER, after: startOf(990) }, "forward")])).toHaveLength(10);
    expect(looked).toBeLessThan(30);
  });
});

describe("a stream written out of order", () => {
  it("opens a run for what comes late", () => {
    put([10, 20]);
    put([5]);
    put([20, 30]);
    put([6, 7]);
    expect(times(read())).toEqual([5, 6, 7, 10, 20, 20, 30]);
    expect(stream().runs).toHaveLength(2);
    expect(stream()).toMatchObject({ firstEventTimestamp: 5, lastEventTimestamp: 30 });
  });

  it("is read sorted, both ways, from any place to any other", () => {
    const batches = fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 5 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(batches, fc.nat(40), fc.nat(40), (given, from, to) => {
        store.put(logStreams, {
          ...stream(),
          runs: [],
          nextRun: 0,
          firstEventTimestamp: undefined,
          lastEventTimestamp: undefined,
        });
        for (const batch of given) put([...batch].sort((a, b) => a - b));
        const all = read();
        expect(times(all)).toEqual(given.flat().sort((a, b) => a - b));
        expect([...all].sort(comparePositions)).toEqual(all);
        expect(read("backward")).toEqual([...all].reverse());
        const range = { after: startOf(from), before: startOf(to) };
        const within = all.filter(({ timestamp }) => timestamp >= from && timestamp < to);
        expect(read("forward", range)).toEqual(within);
        expect(read("backward", range)).toEqual([...within].reverse());
      }),
    );
  });

  it("gives every event a place of its own", () => {
    put([1, 1, 1]);
    put([1, 1]);
    const sequences = read().map(({ sequence }) => sequence);
    expect(new Set(sequences).size).toBe(5);
    expect([...sequences].sort((a, b) => a - b)).toEqual(sequences);
  });
});

describe("what has expired", () => {
  it("is dropped chunk by chunk with later puts, and runs that are empty go", () => {
    put([10]);
    put([1]);
    put([20]);
    put([30], 15);
    expect(times(read())).toEqual([20, 30]);
    expect(stream().runs).toEqual([{ run: 0, firstChunk: 1, nextChunk: 3, lastTimestamp: 30 }]);
    expect(store.all(logChunks)).toHaveLength(2);
  });

  it("is dropped in bounded steps", () => {
    for (let i = 0; i < 50; i += 1) put([i]);
    put([100], 100);
    expect(store.all(logChunks)).toHaveLength(51 - 16);
    put([101], 100);
    expect(store.all(logChunks)).toHaveLength(52 - 32);
  });
});

it("a deleted stream leaves nothing", () => {
  put([10]);
  put([5]);
  deleteStream(store, stream());
  expect(store.all(logChunks)).toEqual([]);
  expect(store.all(logStreams)).toEqual([]);
});
