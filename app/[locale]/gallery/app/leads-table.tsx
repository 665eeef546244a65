"use client";

import { Mail, Trash2 } from "lucide-react";
import { useFormatter } from "next-intl";
import { useMemo } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { TableDefinition } from "@/components/data-table/table-definition";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { RelativeTime } from "@/components/ui/relative-time";
import { type SampleLead, sampleLeadShape, sampleServices, sampleStatuses } from "../sample-leads";

const tones = {
  new: "wheat",
  contacted: "neutral",
  qualified: "neutral",
  won: "steppe",
  lost: "poppy",
} as const;
const names = {
  new: "Neu",
  contacted: "Kontaktiert",
  qualified: "Qualifiziert",
  won: "Gewonnen",
  lost: "Verloren",
} as const;

/** The table of leads as an author writes it. */
export function LeadsTable({ endpoint }: { endpoint: string }) {
  const format = useFormatter();
  const definition = useMemo<TableDefinition<SampleLead>>(
    () => ({
      shape: sampleLeadShape,
      caption: "Anfragen",
      searchLabel: "Name oder Betrieb",
      rowId: (lead) => lead.id,
      rowName: (lead) => lead.name,
      columns: {
        name: { header: "Name", className: "md:min-w-52", render: (lead) => lead.name },
        status: {
          header: "Stand",
          phone: "badge",
          render: (lead) => <Badge tone={tones[lead.status]}>{names[lead.status]}</Badge>,
        },
        service: { header: "Leistung", className: "md:min-w-56", render: (lead) => lead.service },
        email: { header: "E-Mail", render: (lead) => lead.email },
        value: {
          header: "Wert",
          align: "end",
          render: (lead) => format.number(lead.valueMinor / 100, "euroWhole"),
        },
        created: {
          header: "Eingang",
          className: "md:whitespace-nowrap",
          render: (lead) => <RelativeTime at={lead.createdAt} />,
        },
        company: { header: "Betrieb", render: (lead) => lead.company },
      },
      filters: {
        status: {
          label: "Stand",
          options: sampleStatuses.map((value) => ({ value, label: names[value] })),
        },
        service: {
          label: "Leistung",
          options: sampleServices.map((value) => ({ value, label: value })),
        },
        created: { label: "Eingang" },
      },
    }),
    [format],
  );
  return (
    <DataTable
      definition={definition}
      endpoint={endpoint}
      hasViews={false}
      exportHref={endpoint}
      rowHref={(lead) => `#${lead.id}`}
      rowActions={(lead) => (
        <Menu
          label={`Aktionen für ${lead.name}`}
          items={[
            { id: "mail", label: "E-Mail schreiben", icon: <Mail aria-hidden className="size-4" /> },
            "line",
            {
              id: "remove",
              label: "Anfrage löschen",
              icon: <Trash2 aria-hidden className="size-4" />,
              tone: "danger",
            },
          ]}
        />
      )}
      bulkActions={({ clear }) => (
        <Button size="xs" variant="outline" onClick={clear}>
          Als kontaktiert markieren
        </Button>
      )}
      empty={{ title: "Noch keine Anfragen", text: "Sobald jemand das Formular ausfüllt, steht es hier." }}
    />
  );
}
