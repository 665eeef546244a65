import { expect, test } from "vitest";
import { maxQuestionLength as parsed } from "../chat-request";
import { maxQuestionLength } from "./question-length";

test("the browser counts to the length the server takes", () => {
  expect(maxQuestionLength).toBe(parsed);
});
