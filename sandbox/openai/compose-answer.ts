export type AnswerLanguage = "de" | "en" | "uk";

export interface Passage {
  number: number;
  text: string;
}

const phrases: Record<AnswerLanguage, { none: string; offer: string; found: string }> = {
  de: {
    none: "Dazu liegt mir nichts Geschriebenes vor. Beschreiben Sie mir kurz Ihr Vorhaben, dann hilft Ihnen ein Mensch weiter.",
    offer: "Möchten Sie ein unverbindliches Angebot? Dann nennen Sie mir gern Ihre E-Mail-Adresse.",
    found: "Das habe ich für Sie nachgesehen:",
  },
  en: {
    none: "I have nothing written on that. Tell me briefly what you plan and a person will get back to you.",
    offer: "Would you like an offer without obligation? Then leave me your e-mail address.",
    found: "Here is what I looked up for you:",
  },
  uk: {
    none: "Про це в мене немає написаного. Опишіть коротко ваш задум, і вам відповість людина.",
    offer: "Хочете пропозицію без зобов’язань? Тоді залиште мені адресу електронної пошти.",
    found: "Ось що вдалося знайти для вас:",
  },
};

const germanWords =
  /(?<!\p{L})(?:der|die|das|und|ist|was|wie|ein|eine|für|ich|wir|sie|nicht|kostet|kosten|haben|kann|mein|meine|bitte|lange|welche)(?!\p{L})/giu;
const englishWords =
  /(?<!\p{L})(?:the|and|is|what|how|a|an|for|i|we|you|not|cost|does|have|can|my|please|long|which|do|much)(?!\p{L})/giu;

/** Guesses the language of a question; only good enough to choose the phrases around a quotation. */
function guessLanguage(text: string): AnswerLanguage {
  if (/\p{Script=Cyrillic}/u.test(text)) return "uk";
  const german = (text.match(germanWords)?.length ?? 0) + (text.match(/[äöüß]/giu)?.length ?? 0);
  return german > (text.match(englishWords)?.length ?? 0) ? "de" : "en";
}

const taggedPassage =
  /<(passage|source|document|chunk|quelle)\b[^>]*?\b(?:n|nr|id|index|number|ref)\s*=\s*["']?\[?(\d+)\]?["']?[^>]*>([\s\S]*?)<\/\1>/giu;
const bracketPassage = /(?:^|\n)[ \t]*\[(\d+)\][ \t:]*([\s\S]*?)(?=\n[ \t]*\[\d+\]|$)/gu;

/** Finds numbered passages in a prompt: `<passage n="1">…</passage>` (and similar tags) or blocks that begin with `[1]`. */
export function findPassages(prompt: string): Passage[] {
  for (const pattern of [taggedPassage, bracketPassage]) {
    const found = [...prompt.matchAll(pattern)].map((match) => ({
      number: Number(match.at(-2)),
      text: (match.at(-1) ?? "").trim().slice(0, 2_000),
    }));
    if (found.length > 0) return found;
  }
  return [];
}

function stems(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []).map((word) => word.slice(0, 5)));
}

function bestSentence(
  passage: Passage,
  wanted: Set<string>,
): { number: number; text: string; score: number } {
  const sentences = passage.text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\d„"])|\n+/u)
    .filter((part) => part.trim() !== "");
  let best = { number: passage.number, text: sentences[0]?.trim() ?? "", score: 0 };
  for (const sentence of sentences) {
    let score = 0;
    for (const stem of stems(sentence)) if (wanted.has(stem)) score += 1;
    if (score > 0 && /\d/u.test(sentence)) score += 0.5;
    if (score > best.score) best = { number: passage.number, text: sentence.trim(), score };
  }
  return best;
}

/**
 * Answers like a careful model would: quotes the best sentence of the two most fitting passages, each with its
 * `[n]` marker, in phrases of the question's language.
 */
export function composeAnswer(passages: readonly Passage[], question: string): string {
  const language = guessLanguage(question);
  const wanted = stems(question);
  const quotes = passages
    .map((passage) => bestSentence(passage, wanted))
    .filter((quote) => quote.text !== "")
    .sort((left, right) => right.score - left.score || left.number - right.number)
    .slice(0, 2);
  if (quotes.length === 0) return phrases[language].none;
  const body = quotes.map((quote) => `${quote.text} [${quote.number}]`).join(" ");
  return `${body}\n\n${phrases[language].offer}`;
}

/** Turns the result of a tool into an answer. */
export function composeToolAnswer(result: string, question: string): string {
  return `${phrases[guessLanguage(question)].found} ${result.slice(0, 800)}`;
}
