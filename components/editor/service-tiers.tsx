"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { ServiceContentInput } from "@/lib/content/model/editable";
import { type FieldGroup, partOf } from "./model";
import { Repeated } from "./repeated";
import { EuroField, LineField, LinesField } from "./text-fields";

type Tier = ServiceContentInput["translations"]["de"]["content"]["tiers"][number];

const units = ["once", "month", "halfDay", "day"] as const;

/** The packages of a service in one language. */
export function ServiceTiers({ group, lang }: { group: FieldGroup<Tier[]>; lang: string }) {
  const t = useTranslations("editor");
  const id = useId();
  const empty: Tier = {
    id: `tier-${group.value.length + 1}`,
    name: "",
    priceMinor: 0,
    unit: "once",
    includes: [],
  };
  return (
    <Repeated group={group} label={t("service.tiers")} empty={empty} max={8}>
      {(tier) => (
        <>
          <LineField group={partOf(tier, "name")} label={t("service.tierName")} lang={lang} />
          <div className="grid gap-3 sm:grid-cols-2">
            <EuroField group={partOf(tier, "priceMinor")} label={t("service.price")} />
            <Field id={`${id}-${tier.value.id}`} label={t("service.unit")} hint={"\u00a0"}>
              {(aria) => (
                <Select
                  {...aria}
                  value={tier.value.unit}
                  onChange={(event) => {
                    const unit = units.find((known) => known === event.target.value);
                    if (unit) tier.onChange({ ...tier.value, unit });
                  }}
                >
                  {units.map((unit) => (
                    <option key={unit} value={unit}>
                      {t(`service.units.${unit}`)}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          </div>
          <LinesField
            group={partOf(tier, "includes")}
            label={t("service.includes")}
            hint={t("fields.linesHint")}
            lang={lang}
          />
        </>
      )}
    </Repeated>
  );
}
