import type { Operation } from "../model/operation";
import { adminContentOperations } from "./admin-content";
import { sessionOperations } from "./session";

/**
 * Every endpoint of `/api/v1`. Documentation, the TypeScript client, the permission table and the test over every
 * route, role and owner are made of this list; an operation that is missing here has no door.
 */
export const operations: readonly Operation[] = [
  // One line for each file beside this one, in the order of the alphabet: `...projectOperations,`.
  ...sessionOperations,
  ...adminContentOperations,
];
