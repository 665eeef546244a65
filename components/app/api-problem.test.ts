import { expect, test } from "vitest";
import { ApiProblem, readProblem, toApiProblem } from "./api-problem";

test("a problem document keeps its code, request id, wait and the first error of each field", () => {
  const problem = readProblem(422, new Headers({ "retry-after": "30" }), {
    code: "invalid_input",
    detail: "The input is not valid",
    requestId: "req_1",
    errors: [
      { path: "email", code: "invalid_format", message: "Invalid email" },
      { path: "email", code: "too_small", message: "Too short" },
      { path: "address.street", code: "required", message: "" },
      "noise",
    ],
  });
  expect(problem).toBeInstanceOf(ApiProblem);
  expect(problem.code).toBe("invalid_input");
  expect(problem.requestId).toBe("req_1");
  expect(problem.retryAfterSeconds).toBe(30);
  expect(problem.fieldErrors).toEqual({
    email: { code: "invalid_format", message: "Invalid email" },
    "address.street": { code: "required", message: "" },
  });
});

test("an answer that is no problem document is read by its status", () => {
  expect(readProblem(404, new Headers(), undefined).code).toBe("not_found");
  expect(readProblem(401, new Headers(), "<html>").code).toBe("unauthenticated");
  expect(readProblem(504, new Headers(), null).code).toBe("internal");
  expect(readProblem(418, new Headers(), { code: "teapot" }).code).toBe("bad_request");
  expect(readProblem(500, new Headers({ "x-request-id": "req_2" }), undefined).requestId).toBe("req_2");
});

test("names that every object inherits are neither codes nor fields", () => {
  const problem = readProblem(422, new Headers(), {
    code: "constructor",
    errors: [{ path: "toString", code: "custom", message: "no" }],
  });
  expect(problem.code).toBe("invalid_input");
  expect(problem.fieldErrors.toString).toEqual({ code: "custom", message: "no" });
});

test("a wait given as a date is counted from now and never below zero", () => {
  const past = new Headers({ "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" });
  expect(readProblem(429, past, {}).retryAfterSeconds).toBe(0);
  expect(readProblem(429, new Headers({ "retry-after": "soon" }), {}).retryAfterSeconds).toBeUndefined();
});

test("a thrown value that is no problem counts as ours", () => {
  expect(toApiProblem(new TypeError("x")).code).toBe("internal");
  const offline = new ApiProblem("offline");
  expect(toApiProblem(offline)).toBe(offline);
});
