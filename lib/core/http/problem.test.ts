import { Writable } from "node:stream";
import pino from "pino";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { AppError } from "../model/errors";
import { problemResponse } from "./problem";
import { parseInput } from "./read-body";

let written = "";
const sink = new Writable({
  write(chunk: Buffer, _encoding, done) {
    written += chunk.toString();
    done();
  },
});

afterEach(() => {
  written = "";
  globalThis.rozoomLogger = undefined;
});

const schema = z.strictObject({ email: z.email() });

async function refuse(value: unknown) {
  globalThis.rozoomLogger = pino({ level: "debug" }, sink);
  try {
    parseInput(schema, value);
  } catch (error) {
    const response = problemResponse(error, "req_test");
    return { response, body: await response.json() };
  }
  throw new Error("nothing was refused");
}

test("the log names our own fields, never what a caller calls theirs", async () => {
  const { body } = await refuse({ email: "no", "petra@beispiel.de": 1 });
  expect(body.errors.map((error: { path: string }) => error.path)).toEqual(["email", "petra@beispiel.de"]);
  expect(JSON.parse(written)).toMatchObject({ code: "invalid_input", fields: ["email", "(unknown)"] });
  expect(written).not.toContain("petra");
});

test("thousands of unknown fields make neither a long answer nor a long line in the log", async () => {
  const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`field${index}`, 1]));
  const { response, body } = await refuse(many);
  expect(response.status).toBe(422);
  expect(body.errors).toHaveLength(50);
  expect(written.length).toBeLessThan(500);
});

test("what failed on our side is told to nobody, only that it did", async () => {
  globalThis.rozoomLogger = pino({ level: "silent" }, sink);
  const response = problemResponse(new Error("column secret of relation x"), "req_test");
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("secret");
  const known = problemResponse(new AppError("unavailable", { message: "pool at 10.0.0.5" }), "req_test");
  expect(await known.text()).not.toContain("10.0.0.5");
});
