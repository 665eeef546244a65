import type { TableShape } from "@/components/data-table/model/table-state";

export interface SampleLead {
  id: string;
  name: string;
  company: string;
  email: string;
  status: "new" | "contacted" | "qualified" | "won" | "lost";
  service: string;
  valueMinor: number;
  createdAt: string;
}

export const sampleLeadShape: TableShape = {
  id: "gallery-leads",
  columns: [
    { id: "name", sortable: true },
    { id: "status" },
    { id: "service" },
    { id: "email" },
    { id: "value", sortable: "valueMinor", sortsDownFirst: true },
    { id: "created", sortable: "createdAt", sortsDownFirst: true },
    { id: "company", isHiddenAtFirst: true },
  ],
  filters: [
    { id: "status", kind: "multi" },
    { id: "service", kind: "select" },
    { id: "created", kind: "dates" },
  ],
  defaultSort: "-createdAt",
  pageSize: 25,
  countsTotal: true,
};

const people = [
  ["Heike Baumgärtner-Schöneweide", "Autohaus Baumgärtner"],
  ["Марія Ковальчук", "Стоматологія Ковальчук"],
  ["Thorsten Brinkmann", "Kanzlei Brinkmann & Partner"],
  ["Ayşe Yıldırım", "Bäckerei Sonnenaufgang"],
  ["Jürgen Oberhauser", "Elektro Oberhauser"],
  ["Dr. Franziska Lindner", "Gemeinschaftspraxis am Volkspark"],
  ["Olek Shevchenko", "Lviv Furniture"],
] as const;

export const sampleStatuses = ["new", "contacted", "qualified", "won", "lost"] as const;
export const sampleServices = [
  "KI-Chatbot für Website und Shop",
  "Wissensassistent aus eigenen Dokumenten",
  "Datenschutz- und AI-Act-Check",
] as const;

/** 137 people in a fixed order, so the gallery looks the same each time. */
export const sampleLeads: readonly SampleLead[] = Array.from({ length: 137 }, (_, index) => {
  const [name = "", company = ""] = people[index % people.length] ?? [];
  return {
    id: `lead_${index + 1}`,
    name,
    company,
    email: `anfrage-${index + 1}@example.org`,
    status: sampleStatuses[(index * 3) % sampleStatuses.length] ?? "new",
    service: sampleServices[index % sampleServices.length] ?? "",
    valueMinor: 89_000 + ((index * 37_700) % 690_000),
    createdAt: new Date(Date.UTC(2026, 10, 20, 9, 14) - index * 11 * 3_600_000).toISOString(),
  };
});
