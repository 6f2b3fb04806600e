/** The rule of a composite alarm. Source: CloudWatch API reference, PutCompositeAlarm, AlarmRule. */
import type { StateValue } from "@aws-sdk/client-cloudwatch";
import { alarmRuleReasons } from "@understudy/catalogue";

export type Rule =
  | { readonly kind: "state"; readonly state: StateValue; readonly alarm: string }
  | { readonly kind: "constant"; readonly value: boolean }
  | { readonly kind: "not"; readonly of: Rule }
  | { readonly kind: "and" | "or"; readonly left: Rule; readonly right: Rule }
  /** At least, at most, so many of a list, or such a share of it, are in a state. */
  | {
      readonly kind: "at-least";
      readonly least: number;
      readonly state: StateValue;
      readonly alarms: readonly string[];
    };

/** A rule that cannot be read. */
export class RuleError extends Error {}

const DEEPEST = 100;
const STATES: readonly string[] = ["ALARM", "OK", "INSUFFICIENT_DATA"];
const TOKEN = /\s*(?:"((?:[^"\\]|\\.)*)"|([()])|([^\s()",]+)|(,))/y;

interface Token {
  readonly kind: "text" | "sign" | "word" | "end";
  readonly text: string;
  /** Where it begins. */
  readonly at: number;
}

/** @throws RuleError */
export function parseRule(text: string): Rule {
  const tokens = tokensOf(text);
  let at = 0;
  const peek = () => tokens[at] as Token;
  const word = (name: string) => peek().kind === "word" && peek().text.toUpperCase() === name && ++at > 0;
  const sign = (name: string) => peek().kind === "sign" && peek().text === name && ++at > 0;
  const need = (name: string) => {
    if (!sign(name)) throw unexpected(peek());
  };

  const either = (depth: number): Rule => {
    let left = both(depth + 1);
    while (word("OR")) left = { kind: "or", left, right: both(depth + 1) };
    return left;
  };
  const both = (depth: number): Rule => {
    let left = single(depth + 1);
    while (word("AND")) left = { kind: "and", left, right: single(depth + 1) };
    return left;
  };
  const single = (depth: number): Rule => {
    if (depth > DEEPEST) throw new RuleError(alarmRuleReasons.tooDeep);
    if (word("NOT")) return { kind: "not", of: single(depth + 1) };
    if (word("TRUE")) return { kind: "constant", value: true };
    if (word("FALSE")) return { kind: "constant", value: false };
    if (word("AT_LEAST")) return atLeast();
    if (sign("(")) {
      const inner = either(depth + 1);
      need(")");
      return inner;
    }
    const state = stateWord();
    need("(");
    const alarm = name();
    need(")");
    return { kind: "state", state, alarm };
  };

  const stateWord = (): StateValue => {
    const token = tokens[at++] as Token;
    if (token.kind !== "word" || !STATES.includes(token.text)) throw unexpected(token);
    return token.text as StateValue;
  };
  const name = (): string => {
    const token = tokens[at++] as Token;
    if (token.kind !== "text" && token.kind !== "word") throw unexpected(token);
    return token.text;
  };

  /** `AT_LEAST(2, ALARM, (a, b, c))`, `AT_LEAST(50%, OK, (a, b))`. */
  const atLeast = (): Rule => {
    need("(");
    const token = peek();
    const count = /^(\d+)(%?)$/.exec(name());
    if (!count) throw unexpected(token);
    need(",");
    const state = stateWord();
    need(",");
    need("(");
    const alarms = [name()];
    while (sign(",")) alarms.push(name());
    need(")");
    need(")");
    const number = Number(count[1]);
    const least = count[2] === "%" ? Math.ceil((number / 100) * alarms.length) : number;
    return { kind: "at-least", least, state, alarms };
  };

  const rule = either(0);
  if (peek().kind !== "end") throw unexpected(peek());
  return rule;
}

const unexpected = ({ kind, text, at }: Token) =>
  new RuleError(kind === "end" ? alarmRuleReasons.ended : alarmRuleReasons.token(text, at));

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const scan = new RegExp(TOKEN);
  while (text.slice(scan.lastIndex).trim() !== "") {
    const begin = scan.lastIndex;
    const found = scan.exec(text);
    if (!found) throw new RuleError(alarmRuleReasons.token(text.slice(begin).trim().charAt(0), begin));
    const [whole, quoted, bracket, word, comma] = found;
    const at = begin + whole.length - whole.trimStart().length;
    if (quoted !== undefined) tokens.push({ kind: "text", text: quoted.replace(/\\(.)/g, "$1"), at });
    else if (word !== undefined) tokens.push({ kind: "word", text: word, at });
    else tokens.push({ kind: "sign", text: bracket ?? comma ?? "", at });
  }
  return [...tokens, { kind: "end", text: "", at: text.length }];
}

/** Names or ARNs of the alarms that a rule looks at, each once. */
export function alarmsIn(rule: Rule): readonly string[] {
  const all = (one: Rule): readonly string[] => {
    switch (one.kind) {
      case "state":
        return [one.alarm];
      case "at-least":
        return one.alarms;
      case "not":
        return all(one.of);
      case "and":
      case "or":
        return [...all(one.left), ...all(one.right)];
      default:
        return [];
    }
  };
  return [...new Set(all(rule))];
}

/** Whether the rule holds. @param stateOf state of an alarm by its name or ARN; an alarm that is gone has none */
export function holds(rule: Rule, stateOf: (alarm: string) => StateValue | undefined): boolean {
  switch (rule.kind) {
    case "constant":
      return rule.value;
    case "state":
      return stateOf(rule.alarm) === rule.state;
    case "at-least":
      return rule.alarms.filter((alarm) => stateOf(alarm) === rule.state).length >= rule.least;
    case "not":
      return !holds(rule.of, stateOf);
    case "and":
      return holds(rule.left, stateOf) && holds(rule.right, stateOf);
    case "or":
      return holds(rule.left, stateOf) || holds(rule.right, stateOf);
  }
}
