import "server-only";
import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";

/**
 * Appends the socket's own address to `X-Forwarded-For` of every incoming request, as a proxy would: a route
 * handler sees headers only, and a caller could otherwise write that header freely. Call once, before serving.
 */
export function noteSocketAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    if (typeof message !== "object" || message === null || !("request" in message)) return;
    const { request } = message;
    if (!(request instanceof IncomingMessage)) return;
    const given = request.headers["x-forwarded-for"];
    const hops = [given, request.socket.remoteAddress].flat().filter(Boolean);
    request.headers["x-forwarded-for"] = hops.join(", ");
  });
}
