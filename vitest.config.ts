import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: { "@": path.resolve(import.meta.dirname) },
  },
  // "react-server" as in the running product: `server-only` throws without it.
  ssr: {
    resolve: {
      conditions: ["react-server", "node"],
      externalConditions: ["react-server", "node"],
    },
  },
  test: {
    // next-intl names parts of Next without their file extension, which only a bundler finds.
    server: { deps: { inline: ["next-intl"] } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.ts", "**/*.test.tsx"],
          exclude: ["node_modules/**", ".next*/**", "tests/integration/**", "tests/security/**", "e2e/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          // Real time-outs on a machine that does other work: what is broken fails twice.
          retry: process.env.CI ? 1 : 0,
          include: ["tests/integration/**/*.test.ts", "tests/security/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["e2e/**/*.test.ts"],
          // One browser and one server: files take turns.
          fileParallelism: false,
          // A browser on a machine that does other work misses a moment now and then; what is broken fails twice.
          retry: process.env.CI ? 1 : 0,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
