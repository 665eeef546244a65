import type { ReferenceOperation } from "@/lib/api/reference";

/** The call with curl, the credential from the environment. */
export function curlExample(server: string, operation: ReferenceOperation): string {
  const { method, path, access, body } = operation;
  const lines = [`curl${method === "GET" ? "" : ` -X ${method}`} '${server}${path}'`];
  if (access && access.kind !== "public") {
    lines.push(`-H "Authorization: Bearer $${access.scope ? "ROZOOM_API_KEY" : "ROZOOM_ACCESS_TOKEN"}"`);
  }
  if (body?.contentType === "application/json") {
    lines.push("-H 'Content-Type: application/json'", `-d '${body.example.replaceAll("'", "'\\''")}'`);
  } else if (body?.contentType === "multipart/form-data") lines.push("-F 'file=@handbuch.pdf'");
  else if (body) lines.push("--data-binary '@handbuch.pdf'");
  return lines.join(" \\\n  ");
}

/** The same with the TypeScript client. */
export function clientExample({ id, pathFields, body }: ReferenceOperation): string {
  const parts: string[] = [];
  if (pathFields.length > 0) parts.push(`params: { ${pathFields.map(({ path }) => path).join(", ")} }`);
  if (body?.contentType === "application/json") parts.push(`body: ${body.example.replaceAll("\n", "\n  ")}`);
  else if (body?.contentType === "multipart/form-data") parts.push("body: form");
  else if (body) parts.push("body: file");
  if (parts.length === 0) return `const answer = await client.call("${id}", {});`;
  return `const answer = await client.call("${id}", {\n  ${parts.join(",\n  ")},\n});`;
}
