"use client";

import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Select } from "@/components/ui/select";
import { type LeadFacets, leadStatuses } from "@/lib/clients/model/lead-list";
import { TagEditor } from "./tag-editor";
import type { LeadRoom } from "./use-lead";

/** Beside the request: how to reach the person, who works on it and how far it is. */
export function LeadSide({
  room,
  facets,
  viewerId,
}: {
  room: LeadRoom;
  facets: LeadFacets;
  viewerId: string;
}) {
  return (
    <div className="space-y-8">
      <Work room={room} facets={facets} viewerId={viewerId} />
      <Contact room={room} />
    </div>
  );
}

/** Under a mouse as small as the fields of the tables. */
const selectSize = "pointer-fine:min-h-10 pointer-fine:py-1.5 pointer-fine:text-sm";

function Work({ room, facets, viewerId }: { room: LeadRoom; facets: LeadFacets; viewerId: string }) {
  const t = useTranslations("admin.leads");
  const id = useId();
  const { lead, isSaving, edit } = room;
  const self = facets.colleagues.find((colleague) => colleague.id === viewerId);
  const owners =
    lead.owner && !facets.colleagues.some(({ id }) => id === lead.owner?.id)
      ? [lead.owner, ...facets.colleagues]
      : facets.colleagues;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="label border-b border-hair pb-2">
        {t("detail.work")}
      </h2>
      <div className="space-y-4 pt-4">
        <div>
          <label htmlFor={`${id}-status`} className="mb-1.5 block text-xs text-ink-soft">
            {t("detail.status")}
          </label>
          <Select
            id={`${id}-status`}
            value={lead.status}
            disabled={isSaving}
            onChange={(event) => {
              const status = leadStatuses.find((candidate) => candidate === event.target.value);
              if (status) void edit({ status });
            }}
            className={`${selectSize} font-semibold`}
          >
            {leadStatuses.map((status) => (
              <option key={status} value={status}>
                {t(`status.${status}`)}
              </option>
            ))}
          </Select>
        </div>
        <div>
          <div className="mb-1.5 flex items-baseline justify-between gap-4 text-xs">
            <label htmlFor={`${id}-owner`} className="text-ink-soft">
              {t("detail.owner")}
            </label>
            {self && lead.owner?.id !== self.id ? (
              <button
                type="button"
                disabled={isSaving}
                onClick={() => void edit({ owner: self })}
                className="link inline-flex min-h-6 items-end font-medium pointer-coarse:min-h-11"
              >
                {t("detail.takeOver")}
              </button>
            ) : null}
          </div>
          <Select
            id={`${id}-owner`}
            value={lead.owner?.id ?? ""}
            disabled={isSaving}
            className={selectSize}
            onChange={(event) =>
              void edit({ owner: owners.find((colleague) => colleague.id === event.target.value) ?? null })
            }
          >
            <option value="">{t("nobody")}</option>
            {owners.map((colleague) => (
              <option key={colleague.id} value={colleague.id}>
                {colleague.name}
              </option>
            ))}
          </Select>
        </div>
        <div>
          <p id={`${id}-tags`} className="mb-1.5 text-xs text-ink-soft">
            {t("detail.tags")}
          </p>
          <TagEditor
            tags={lead.tags}
            suggestions={facets.tags}
            labelId={`${id}-tags`}
            onChange={(tags) => void edit({ tags })}
          />
        </div>
      </div>
    </section>
  );
}

function Contact({ room }: { room: LeadRoom }) {
  const t = useTranslations("admin.leads");
  const format = useFormatter();
  const id = useId();
  const { lead } = room;
  const time = (at: string) => format.dateTime(new Date(at), "dayAndTime");
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="label border-b border-hair pb-2">
        {t("detail.contact")}
      </h2>
      <dl className="divide-y divide-hair">
        <Fact label={t("detail.email")}>
          <Reach value={lead.email} href={`mailto:${lead.email}`} isMasked={lead.isMasked} />
        </Fact>
        {lead.phone ? (
          <Fact label={t("detail.phone")}>
            <Reach
              value={lead.phone}
              href={`tel:${lead.phone.replace(/[^\d+]/g, "")}`}
              isMasked={lead.isMasked}
            />
          </Fact>
        ) : null}
        {lead.company ? <Fact label={t("detail.company")}>{lead.company}</Fact> : null}
        <Fact label={t("detail.language")}>{t(`languages.${lead.locale}`)}</Fact>
        <Fact label={t("detail.received")}>{time(lead.createdAt)}</Fact>
        <Fact label={t("detail.consent")}>{time(lead.consentAt)}</Fact>
        <Fact label={t("detail.page")}>
          <a href={lead.page} className="link break-all">
            {lead.page}
          </a>
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid min-h-11 grid-cols-[6.5rem_minmax(0,1fr)] items-center gap-3 py-1.5">
      <dt className="text-xs text-ink-soft">{label}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

/** A way to reach the person; a masked one leads nowhere. */
function Reach({ value, href, isMasked }: { value: string; href: string; isMasked: boolean }) {
  if (isMasked) return <span className="figures">{value}</span>;
  return (
    <a href={href} className="link figures [overflow-wrap:anywhere]">
      {value}
    </a>
  );
}
