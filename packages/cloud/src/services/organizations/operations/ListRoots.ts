import { orgCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireReadable } from "../require.js";
import { wireRoot } from "../wire.js";

/** An organization has one root. Source: AWS Organizations API reference, ListRoots. */
export const ListRoots = operation("ListRoots", {
  authorize: () => [orgCheck("ListRoots")],
  run: (_, context) => ({ Roots: [wireRoot(requireReadable(context))] }),
});
