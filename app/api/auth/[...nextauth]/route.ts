import { serveNextAuth } from "@/lib/account/sign-in/serve-next-auth";
import { route } from "@/lib/core/http/route";

type Context = { params: Promise<{ nextauth: string[] }> };

/** Sign-in itself: Origin, token against forgery and limits are checked within. */
const handle = route(async (request: Request, { params }: Context) =>
  serveNextAuth(request, (await params).nextauth),
);

export { handle as GET, handle as POST };
