import { expect, test } from "vitest";
import { fillCall } from "./fill-call";

const field = (path: string) => ({
  path,
  depth: 0,
  type: "string",
  required: true,
  description: null,
  limits: [],
});
const operation = {
  method: "POST",
  path: "/api/v1/projects/{projectId}/prompts",
  pathFields: [field("projectId")],
  queryFields: [field("limit"), field("cursor")],
  body: { contentType: "application/json", fields: [], example: "{}" },
};

function formOf(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

test("what was typed stands encoded in the call, empty parameters are left out", () => {
  const { call } = fillCall(
    operation,
    formOf({ projectId: " a/b ", limit: "5", cursor: "", body: '{"a":1}' }),
  );
  expect(call).toEqual({
    method: "POST",
    path: "/api/v1/projects/a%2Fb/prompts?limit=5",
    body: '{"a":1}',
    contentType: "application/json",
  });
});

test("missing parts of the path and broken JSON are named before anything is sent", () => {
  const { call, problems } = fillCall(operation, formOf({ body: "{" }));
  expect([call, problems]).toEqual([null, { projectId: "missing", body: "badJson" }]);
});
