import { existsSync } from "node:fs";
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { root, runToEnd, type Server, startServer } from "./child";

/**
 * What we are held against: the smallest Next application with the chat route of the AI SDK's own documentation
 * (getting started, Next.js App Router), built from the same packages. It stores nothing and looks nothing up.
 */
const files: Record<string, string> = {
  "package.json": `{ "name": "bare", "private": true, "type": "module" }\n`,
  "next.config.mjs": `export default { turbopack: { root: "/" } };\n`,
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      jsx: "preserve",
      module: "esnext",
      moduleResolution: "bundler",
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      lib: ["dom", "esnext"],
      plugins: [{ name: "next" }],
    },
    include: ["app"],
  }),
  "app/layout.tsx":
    "export default function Layout({ children }: { children: React.ReactNode }) {\n" +
    '  return <html lang="de"><body>{children}</body></html>;\n}\n',
  "app/page.tsx": "export default function Page() {\n  return <p>Hallo</p>;\n}\n",
  "app/api/chat/route.ts": `
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { convertToModelMessages, createUIMessageStreamResponse, streamText, toUIMessageStream, type UIMessage } from "ai";

const provider = createOpenAICompatible({ name: "bench", baseURL: process.env.PROVIDER_URL ?? "", apiKey: "bench" });

export async function POST(request: Request) {
  const { messages }: { messages: UIMessage[] } = await request.json();
  const result = streamText({ model: provider("sandbox-1"), messages: await convertToModelMessages(messages) });
  return createUIMessageStreamResponse({ stream: toUIMessageStream({ stream: result.stream }) });
}
`,
};

/** Outside the repository: inside it Next takes the product's own instrumentation along. */
const folder = path.join(tmpdir(), "rozoom-bench-bare");
const next = path.join(root, "node_modules", "next", "dist", "bin", "next");

/** Writes and builds the application, unless that was done before. */
export async function buildBareApp(): Promise<void> {
  const current = await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const file = path.join(folder, name);
      return (await readFile(file, "utf8").catch(() => "")) === text;
    }),
  );
  if (current.every(Boolean) && existsSync(path.join(folder, ".next", "BUILD_ID"))) return;
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const modules = path.join(folder, "node_modules");
  await rm(modules, { force: true });
  await symlink(path.join(root, "node_modules"), modules);
  await runToEnd(process.execPath, [next, "build"], { cwd: folder, env: production });
}

const production = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };

export function startBareApp(port: number, providerUrl: string): Promise<Server> {
  return startServer({
    args: [next, "start", "-H", "127.0.0.1", "-p", String(port)],
    port,
    readyPath: "/",
    cwd: folder,
    env: { ...production, PROVIDER_URL: providerUrl },
  });
}
