/** Reads a stream of JSON objects, one a line, as the engine sends progress and events. Empty lines are skipped. */
export async function* jsonLines<Item>(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.trim() !== "") yield JSON.parse(line) as Item;
  }
  if (rest.trim() !== "") yield JSON.parse(rest) as Item;
}
