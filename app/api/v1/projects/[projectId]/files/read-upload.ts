import { readBytes } from "@/lib/core/http/read-bytes";
import { AppError } from "@/lib/core/model/errors";

/**
 * The one file of an upload: the field `file` of a form, or the whole body with its name in `X-File-Name`. The body is read
 * within its limit before anything looks into it.
 * @throws AppError `payload_too_large`, `bad_request`, `unsupported_media_type`, `invalid_input` naming `file`.
 */
export async function readUpload(
  request: Request,
  maxBytes: number,
): Promise<{ name: string; bytes: Uint8Array }> {
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("application/octet-stream")) {
    return { name: givenName(request), bytes: await readBytes(request, maxBytes) };
  }
  if (!type.startsWith("multipart/form-data")) {
    throw new AppError("unsupported_media_type", {
      message: "send multipart/form-data or application/octet-stream",
    });
  }
  const body = new Uint8Array(await readBytes(request, maxBytes));
  const file = (await readForm(body, type)).get("file");
  if (!(file instanceof File)) {
    const problem = { path: "file", code: "required", message: "is missing" };
    throw new AppError("invalid_input", { details: { fields: [problem] } });
  }
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function readForm(body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { "content-type": type } }).formData();
  } catch (cause) {
    throw new AppError("bad_request", { message: "the form cannot be read", cause });
  }
}

function givenName(request: Request): string {
  const given = request.headers.get("x-file-name") ?? "";
  try {
    return decodeURIComponent(given);
  } catch {
    return given;
  }
}
