import type { ChatRequest } from "./request-body";
import { textOf } from "./request-body";

/** What injected text makes an obedient model do. */
export type Obedience = { tool: string; arguments: string } | { text: string };

const sayCommand =
  /(?:ignore|disregard|vergiss|ignoriere|ігноруй|забудь)[^\n]*?(?:say|reply|write|output|answer|sage|schreibe|antworte|скажи|напиши)\s*(?:with|only|nur|mit|лише)?\s*[:"„“]?\s*([^\n"“]+)/iu;

function jsonAfter(text: string, from: number): string {
  const start = text.indexOf("{", from);
  if (start < 0 || start - from > 80) return "{}";
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return text.slice(start, at + 1);
  }
  return "{}";
}

/**
 * Looks for commands in everything that is not the operator's own instruction: user messages, tool results and
 * numbered passages. An offered tool that is named there is called with the JSON behind its name; a sentence of the
 * kind "ignore … and say X" is answered with X. Returns null when nothing of that sort was found.
 */
export function obey(request: ChatRequest, passages: string[]): Obedience | null {
  const untrusted = [
    ...passages,
    ...request.messages
      .filter((message) => message.role !== "system")
      .map((message) => textOf(message.content)),
  ].join("\n");
  const called = new Set(
    request.messages.flatMap((message) => (message.tool_calls ?? []).map((call) => call.function.name)),
  );
  for (const tool of request.tools ?? []) {
    const name = tool.function.name;
    const at = untrusted.indexOf(name);
    if (at >= 0 && !called.has(name))
      return { tool: name, arguments: jsonAfter(untrusted, at + name.length) };
  }
  const said = sayCommand.exec(untrusted)?.[1]?.trim();
  return said ? { text: said } : null;
}
