import { Failure } from "@understudy/catalogue";

/** The failure that an act raises, as far as a client sees it, with the path among its values. */
export function refusalOf(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return {
      id: error.mode.id,
      code: error.code,
      status: error.status,
      message: error.message,
      path: error.values.path,
    };
  }
  throw new Error("not refused");
}
