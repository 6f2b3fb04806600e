const bits = [
  "httpLabel",
  "idempotent",
  "idempotencyToken",
  "sensitive",
  "httpPayload",
  "httpResponseCode",
  "httpQueryParams",
];

/** Which traits matter to which protocols; what no served protocol reads is left out of the file. */
const readBy = {
  xmlName: ["query", "ec2", "rest-xml"],
  xmlFlattened: ["query", "ec2", "rest-xml"],
  xmlAttribute: ["rest-xml"],
  xmlNamespace: ["rest-xml"],
  ec2QueryName: ["ec2"],
  timestampFormat: "any",
  streaming: "any",
  sensitive: "any",
  idempotencyToken: "any",
  http: ["rest-xml"],
  httpHeader: ["rest-xml"],
  httpQuery: ["rest-xml"],
  httpPrefixHeaders: ["rest-xml"],
  httpLabel: ["rest-xml"],
  httpPayload: ["rest-xml"],
  httpResponseCode: ["rest-xml"],
};

/** Traits written as a bit set. */
export function bitTraits(number) {
  return Object.fromEntries(bits.flatMap((name, i) => (number & (1 << i) ? [[name, true]] : [])));
}

/** The traits that the file keeps, in a fixed order; undefined when none. */
export function keepTraits(traits, protocols, more = {}) {
  const all = { ...(typeof traits === "number" ? bitTraits(traits) : traits), ...clean(more) };
  const kept = Object.entries(readBy).flatMap(([name, readers]) => {
    const read = readers === "any" || readers.some((protocol) => protocols.includes(protocol));
    return read && all[name] ? [[name, writtenValue(name, all[name])]] : [];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** `error` of a structure: fault, HTTP status, and the code of the query protocol where it is not the shape's name. */
export function errorOf(traits) {
  const [queryCode, queryStatus] = traits.awsQueryError ?? [];
  return { fault: traits.error, status: queryStatus ?? traits.httpError, queryCode };
}

function writtenValue(name, value) {
  if (name === "http") return { method: value[0], uri: value[1], code: value[2] };
  if (name === "xmlNamespace") return Array.isArray(value) ? value.at(-1) : value;
  return value === 1 ? true : value;
}

function clean(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value));
}
