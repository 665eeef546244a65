import { allowedMethods, wrongMethodAddress } from "@/lib/api/allowed-methods";
import { route } from "@/lib/core/http/route";
import { AppError } from "@/lib/core/model/errors";

/** An address of the API that no operation has, or not with this method: a problem document instead of a page. */
const nothing = route(async (request: Request) => {
  const address = wrongMethodAddress(new URL(request.url).pathname);
  const allowed = address === null ? null : allowedMethods(address);
  if (!allowed || allowed.has(request.method)) {
    throw new AppError("not_found", { message: "no such operation" });
  }
  const methods = [...allowed].sort().join(", ");
  throw new AppError("method_not_allowed", {
    message: `this address takes ${methods}`,
    details: { headers: { allow: methods } },
  });
});

export const GET = nothing;
export const POST = nothing;
export const PUT = nothing;
export const PATCH = nothing;
export const DELETE = nothing;
