import { type CallerOptions, createCaller, readJson } from "./call-server";
import type { ChatApi, Conversation } from "./chat-api";

/** The doors of a project's chat, as the chat in the browser uses them. */
export function createProjectChatApi(projectId: string, options: CallerOptions): ChatApi {
  const { call, callForStream } = createCaller(options);
  const root = `/api/v1/projects/${projectId}`;
  const pathOf = (id: string) => `${root}/conversations/${id}`;
  return {
    ask({ id, locale, text, replaces, retry }, signal) {
      const body = {
        stream: true,
        locale,
        ...(id ? { conversationId: id } : {}),
        ...(text ? { message: text.text, messageId: text.clientId } : {}),
        ...(replaces ? { replaces } : {}),
        ...(retry ? { retry } : {}),
      };
      return callForStream("POST", `${root}/chat`, { signal, body });
    },
    async resume(id, signal) {
      const response = await callForStream("GET", `${pathOf(id)}/stream`, { signal });
      return response.status === 204 ? null : response;
    },
    async read(id, signal): Promise<Conversation> {
      return readJson(await call("GET", pathOf(id), signal ? { signal } : {}));
    },
    async stop(id) {
      await call("POST", `${pathOf(id)}/stop`);
    },
    async remove(id) {
      await call("DELETE", pathOf(id));
    },
  };
}
