import { health } from "@/lib/admin/model/health";
import { overview } from "@/lib/admin/model/overview";
import { defineOperation, type Operation } from "../model/operation";

const tag = "Administration";

export const overviewOperation = defineOperation({
  id: "getOverview",
  method: "GET",
  path: "/api/v1/admin/overview",
  tag,
  summary: "Read the live figures",
  access: { kind: "site", permission: "overview.read" },
  output: overview,
});

export const healthOperation = defineOperation({
  id: "getHealth",
  method: "GET",
  path: "/api/v1/admin/health",
  tag,
  summary: "Ask everything the product lives on",
  access: { kind: "site", permission: "health.read" },
  output: health,
});

export const adminOverviewOperations: readonly Operation[] = [overviewOperation, healthOperation];
