import { previewMagicLink } from "@/lib/account/sign-in/preview-magic-link";
import { publicRoute } from "@/lib/api/api-route";
import { previewMagicLinkOperation } from "@/lib/api/operations/auth";

export const POST = publicRoute(previewMagicLinkOperation, ({ body }) => previewMagicLink(body.token));
