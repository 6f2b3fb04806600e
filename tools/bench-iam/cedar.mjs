/** The same rules in Cedar. One policy set per principal; a boundary is one `forbid … unless`. */
const quote = (text) => JSON.stringify(text);
/** AWS and Cedar both use `*`; no generated pattern has other special characters. */
const like = (attribute, pattern) =>
  pattern.includes("*") ? `context.${attribute} like ${quote(pattern)}` : `context.${attribute} == ${quote(pattern)}`;
const anyOf = (parts) => (parts.length === 1 ? parts[0] : `(${parts.join(" || ")})`);
export const attributeOf = (key) => key.replace(/[^A-Za-z0-9]/g, "_");
const seconds = (text) => Math.floor(Date.parse(text) / 1000);

const TESTS = {
  StringEquals: (a, values) => anyOf(values.map((v) => `context.${a} == ${quote(v)}`)),
  StringLike: (a, values) => anyOf(values.map((v) => like(a, v))),
  NumericLessThan: (a, [v]) => `context.${a} < ${v}`,
  NumericGreaterThanEquals: (a, [v]) => `context.${a} >= ${v}`,
  DateLessThan: (a, [v]) => `context.${a} < ${seconds(v)}`,
  DateGreaterThan: (a, [v]) => `context.${a} > ${seconds(v)}`,
  Bool: (a, [v]) => `context.${a} == ${v}`,
  IpAddress: (a, values) => anyOf(values.map((v) => `context.${a}.isInRange(ip(${quote(v)}))`)),
  ArnLike: (a, values) => anyOf(values.map((v) => like(a, v))),
};
const NEGATED = { StringNotEquals: "StringEquals", StringNotLike: "StringLike", NotIpAddress: "IpAddress" };

function clause(operator, key, values) {
  const a = attributeOf(key);
  if (operator === "Null") return values[0] === "true" ? `!(context has ${a})` : `(context has ${a})`;
  if (NEGATED[operator]) return `!(context has ${a} && ${TESTS[NEGATED[operator]](a, values)})`;
  if (operator.endsWith("IfExists")) return `(!(context has ${a}) || ${TESTS[operator.slice(0, -8)](a, values)})`;
  return `(context has ${a} && ${TESTS[operator](a, values)})`;
}

function bodyOf(statement, name) {
  const many = (value) => (Array.isArray(value) ? value : [value]);
  const resources = many(statement.Resource).map((value) => value.replaceAll("${aws:username}", name));
  const parts = [anyOf(many(statement.Action).map((value) => like("action", value)))];
  if (!resources.includes("*")) parts.push(anyOf(resources.map((value) => like("resource", value))));
  for (const [operator, keys] of Object.entries(statement.Condition ?? {})) {
    for (const [key, values] of Object.entries(keys)) parts.push(clause(operator, key, many(values)));
  }
  return parts.join(" && ");
}

/** The principal's policies as one Cedar text. */
export function cedarPolicies({ principal, identity, boundary }) {
  const name = principal.name ?? principal.sessionName;
  const many = (value) => (Array.isArray(value) ? value : [value]);
  const texts = identity.flatMap(({ document }) =>
    many(document.Statement).map((statement) => {
      const effect = statement.Effect === "Allow" ? "permit" : "forbid";
      return `${effect} (principal, action, resource) when { ${bodyOf(statement, name)} };`;
    }),
  );
  if (boundary) {
    const allowed = many(boundary.document.Statement).map((statement) => `(${bodyOf(statement, name)})`);
    texts.push(`forbid (principal, action, resource) unless { ${allowed.join(" || ")} };`);
  }
  return texts.join("\n");
}

/** A request as Cedar takes it; `id` names the preparsed policy set. */
export function cedarCall(request, id) {
  const context = { action: request.action, resource: request.resource };
  for (const [key, value] of Object.entries(request.context)) {
    const a = attributeOf(key);
    if (key === "aws:CurrentTime") context[a] = seconds(value);
    else if (key === "s3:max-keys" || key === "aws:MultiFactorAuthAge") context[a] = Number(value);
    else if (key === "aws:SecureTransport") context[a] = value === "true";
    else if (key === "aws:SourceIp") context[a] = { __extn: { fn: "ip", arg: value } };
    else context[a] = value;
  }
  return {
    principal: { type: "User", id: "u" },
    action: { type: "Action", id: "do" },
    resource: { type: "Resource", id: "r" },
    context,
    preparsedPolicySetId: id,
    entities: [],
  };
}
