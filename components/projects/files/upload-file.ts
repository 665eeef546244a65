import { ApiProblem, readProblem } from "@/components/app/api-problem";
import { cookieNames, csrfHeader, readCookie } from "@/lib/auth/model/cookies";
import type { FileView } from "@/lib/projects/model/file";

/**
 * Sends one file and tells how far it is: what `fetch` cannot do. @param onShare 0 to 1
 * @throws ApiProblem; DOMException `AbortError` when it was called off
 */
export function sendFile(
  door: string,
  file: File,
  { signal, onShare }: { signal: AbortSignal; onShare: (share: number) => void },
): Promise<FileView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", door);
    request.responseType = "text";
    const token = readCookie(document.cookie, cookieNames(location.protocol === "https:").csrf);
    if (token) request.setRequestHeader(csrfHeader, token);
    request.setRequestHeader("accept", "application/json");
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      if (total > 0) onShare(loaded / total);
    });
    request.addEventListener("load", () => {
      const body = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText));
      else reject(readProblem(request.status, headersOf(request), body));
    });
    request.addEventListener("error", () => reject(new ApiProblem("offline")));
    request.addEventListener("abort", () => reject(new DOMException("called off", "AbortError")));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    const form = new FormData();
    form.set("file", file);
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function headersOf(request: XMLHttpRequest): Headers {
  const headers = new Headers();
  for (const name of ["retry-after", "x-request-id"]) {
    const value = request.getResponseHeader(name);
    if (value) headers.set(name, value);
  }
  return headers;
}
