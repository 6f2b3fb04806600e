/** Merges sorted sources into one; holds one item of each source. Equal items come in the order of their sources. */
export function* mergeSorted<Item>(
  sources: readonly Iterator<Item>[],
  compare: (a: Item, b: Item) => number,
): Generator<Item> {
  if (sources.length === 1) return yield* iterate(sources[0] as Iterator<Item>);
  const heap = sources.flatMap((source, order): Head<Item>[] => {
    const first = source.next();
    return first.done ? [] : [{ source, order, item: first.value }];
  });
  const before = (a: Head<Item>, b: Head<Item>) => (compare(a.item, b.item) || a.order - b.order) < 0;
  for (let i = (heap.length >> 1) - 1; i >= 0; i -= 1) sink(heap, i, before);
  for (let head = heap[0]; head; head = heap[0]) {
    yield head.item;
    const next = head.source.next();
    const last = next.done ? heap.pop() : undefined;
    if (!next.done) head.item = next.value;
    else if (last && last !== head) heap[0] = last;
    sink(heap, 0, before);
  }
}

function* iterate<Item>(source: Iterator<Item>): Generator<Item> {
  for (let next = source.next(); !next.done; next = source.next()) yield next.value;
}

interface Head<Item> {
  readonly source: Iterator<Item>;
  readonly order: number;
  item: Item;
}

function sink<Entry>(heap: Entry[], from: number, before: (a: Entry, b: Entry) => boolean): void {
  let place = from;
  for (;;) {
    const left = 2 * place + 1;
    const first = firstOf(heap, [left, left + 1], place, before);
    if (first === place) return;
    [heap[place], heap[first]] = [heap[first] as Entry, heap[place] as Entry];
    place = first;
  }
}

function firstOf<Entry>(
  heap: Entry[],
  children: readonly number[],
  parent: number,
  before: (a: Entry, b: Entry) => boolean,
) {
  return children.reduce(
    (first, child) => (child < heap.length && before(heap[child] as Entry, heap[first] as Entry) ? child : first),
    parent,
  );
}
