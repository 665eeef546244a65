import { sessionView } from "@/lib/auth/model/session-view";
import { defineOperation } from "../model/operation";

export const getSessionOperation = defineOperation({
  id: "getSession",
  method: "GET",
  path: "/api/v1/session",
  tag: "Session",
  summary: "Who is signed in in this browser",
  description:
    "Also gives the browser its cookies: a visitor and the token against forgery, which changing requests send back in `X-CSRF-Token`.",
  access: { kind: "public" },
  output: sessionView,
});

export const sessionOperations = [getSessionOperation];
