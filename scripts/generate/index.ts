// `npm run client`: writes what is made from the operations' declarations. A test holds it current.
import { writeFileSync } from "node:fs";
import { generatedFiles } from "./generated-files";

for (const [file, text] of await generatedFiles()) {
  writeFileSync(file, text);
  console.log(file);
}
