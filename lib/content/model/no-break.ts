const units = [
  "[%€]|Cent|cents?|цент\\p{L}*",
  "Uhr|[ap]m|Sekunden?|Minuten?|Min\\.|Stunden?|Tage?[ns]?|Wochen?|Monat(?:e?[ns]?)|Jahr(?:e?[ns]?)",
  "(?:second|minute|hour|day|week|month|year)s?",
  "секунд\\p{L}*|хвилин\\p{L}*|годин\\p{L}*|день|дн\\p{L}+|тиждень|тижн\\p{L}+|місяц\\p{L}*|рік|рок\\p{L}+",
  "[KMG]B|ms|bar|бар\\p{L}*",
].join("|");
const references = "§{1,2}|Art\\.|Artikels?|Article|Abs\\.|Absatz|Nr\\.|No\\.|№|ст\\.|статт\\p{L}+|абз\\.";

const beforeUnit = new RegExp(`(?<=\\d) (?=(?:${units})(?!\\p{L}))`, "gu");
const beforeNumber = new RegExp(`(?<=(?<!\\p{L})(?:${references})) (?=\\d)`, "gu");
/** "203 StGB", "28 DSGVO": a law's name has capitals beyond its first letter. */
const beforeLaw = new RegExp(`(?<=(?:${references})\\u00a0\\d+\\p{L}?) (?=\\p{Lu}\\p{L}*\\p{Lu})`, "gu");

/** A text whose lines never end between a number and its unit or between a paragraph sign, its number and its law. */
export function keepTogether(text: string): string {
  return text.replace(beforeUnit, "\u00a0").replace(beforeNumber, "\u00a0").replace(beforeLaw, "\u00a0");
}
