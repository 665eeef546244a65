/** Called once by Next.js in the serving process, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { leadWrongMethods } = await import("./lib/api/allowed-methods");
  leadWrongMethods();
  const { serveOrExit } = await import("./lib/admin/start-serving");
  await serveOrExit();
}
