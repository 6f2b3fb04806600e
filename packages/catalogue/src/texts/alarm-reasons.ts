/**
 * `StateReason` of alarms. Recorded: localstack/localstack test_cloudwatch.snapshot.json; notifications of alarms that public notes
 * and tests quote (`2 out of the last 2 datapoints [… (27/09/21 01:36:00), …] were greater than the threshold (1.0) (minimum 2 …`).
 */

/** A datapoint that is named in a reason: its value as Java writes it, and its moment, ms since epoch. */
export interface NamedDatapoint {
  readonly value: string;
  readonly time: number;
}

export interface CrossedFacts {
  /** Newest first: those that are on the side of the new state. */
  readonly datapoints: readonly NamedDatapoint[];
  readonly threshold: string;
  readonly comparisonOperator: string;
  readonly state: "OK" | "ALARM";
  /** Where the alarm says how many of how many datapoints must breach. */
  readonly of?: { readonly evaluationPeriods: number; readonly datapointsToAlarm: number };
}

const comparisons: { readonly [operator: string]: string } = {
  GreaterThanThreshold: "greater than",
  GreaterThanOrEqualToThreshold: "greater than or equal to",
  LessThanThreshold: "less than",
  LessThanOrEqualToThreshold: "less than or equal to",
};

export const alarmReasons = {
  created: "Unchecked: Initial alarm creation",
  crossed,
  /** `missing` points were filled in. */
  filled: (received: number, missing: number, as: "Breaching" | "NonBreaching") =>
    `Threshold Crossed: ${received === 0 ? "no datapoints were" : counted(received, "datapoint", "was", "were")} received for ${counted(received + missing, "period")} and ${counted(missing, "missing datapoint", "was", "were")} treated as [${as}].`,
  unknown: (missing: number) => `Insufficient Data: ${counted(missing, "datapoint", "was", "were")} unknown.`,
  /** Of a composite alarm. Source: events of composite alarms in the CloudWatch User Guide. @param time ms since epoch */
  childChanged: (child: string, state: string, time: number) =>
    `${child} transitioned to ${state} at ${longDate(time)}`,
  compositeCreated: (alarm: string, state: string) => `${alarm} was created and its alarm rule evaluates to ${state}`,
  compositeUpdated: (alarm: string, state: string) => `${alarm} was updated and its alarm rule evaluates to ${state}`,
  /** `ActionsSuppressedReason`. Source: CloudWatch User Guide, "Alarm events and EventBridge". */
  suppressedByAlarm: (alarm: string) => `Actions suppressed by ${alarm}`,
} as const;

/** How many datapoints are named at most; from three on they stand in a sentence of their own. */
const MOST_NAMED = 5;

function crossed({ datapoints, threshold, comparisonOperator, state, of }: CrossedFacts): string {
  const count = datapoints.length;
  const not = state === "OK" ? "not " : "";
  const compared = `${count === 1 ? "was" : "were"} ${not}${comparisons[comparisonOperator] ?? comparisonOperator} the threshold (${threshold})`;
  const many = of ? `${count} out of the last ${of.evaluationPeriods} datapoints` : counted(count, "datapoint");
  const named = datapoints.slice(0, MOST_NAMED).map(({ value, time }) => `${value} (${shortDate(time)})`);
  const told =
    count < 3
      ? `${many} [${named.join(", ")}] ${compared}`
      : `${many} ${compared}. The most recent datapoints which crossed the threshold: [${named.join(", ")}]`;
  return `Threshold Crossed: ${told}${of ? ` ${least(of, state)}` : ""}.`;
}

function least(
  { evaluationPeriods, datapointsToAlarm }: NonNullable<CrossedFacts["of"]>,
  state: "OK" | "ALARM",
): string {
  const count = state === "ALARM" ? datapointsToAlarm : evaluationPeriods - datapointsToAlarm + 1;
  return `(minimum ${counted(count, "datapoint")} for ${state === "ALARM" ? "OK -> ALARM" : "ALARM -> OK"} transition)`;
}

function counted(count: number, noun: string, one?: string, more?: string): string {
  const verb = count === 1 ? one : more;
  return `${count} ${noun}${count === 1 ? "" : "s"}${verb ? ` ${verb}` : ""}`;
}

/** `26/10/23 16:42:00`. */
function shortDate(time: number): string {
  const [date = "", clock = ""] = new Date(time).toISOString().split("T");
  const [year = "", month, day] = date.split("-");
  return `${day}/${month}/${year.slice(2)} ${clock.slice(0, 8)}`;
}

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `Friday 22 July, 2022 15:57:45 UTC`. */
function longDate(time: number): string {
  const date = new Date(time);
  const day = String(date.getUTCDate()).padStart(2, "0");
  const clock = date.toISOString().slice(11, 19);
  return `${DAYS[date.getUTCDay()]} ${day} ${MONTHS[date.getUTCMonth()]}, ${date.getUTCFullYear()} ${clock} UTC`;
}
