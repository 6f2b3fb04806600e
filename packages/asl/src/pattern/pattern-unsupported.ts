import { aslQueryCauses } from "@understudy/catalogue";

/** A regular expression that is not read here. */
export class PatternUnsupported extends Error {
  constructor() {
    super(aslQueryCauses.patternUnsupported);
  }
}
