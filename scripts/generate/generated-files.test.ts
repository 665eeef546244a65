import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { generatedFiles } from "./generated-files";

test("the client and the table of permissions are those of the declared operations (else: npm run client)", async () => {
  for (const [file, text] of await generatedFiles()) {
    expect(readFileSync(file, "utf8") === text, `${path.basename(file)} is not current: npm run client`).toBe(
      true,
    );
  }
});
