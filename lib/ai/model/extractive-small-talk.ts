import type { SmallTalk } from "./extractive-phrases";

const EDGE = "^[\\s\\p{P}\\p{S}]*";
const END = "[\\s\\p{P}\\p{S}]*$";

function whole(...patterns: string[]): RegExp {
  return new RegExp(`${EDGE}(?:${patterns.join("|")})${END}`, "iu");
}

const HELLO =
  "hallo|hi|hey|hello|moin(?: moin)?|servus|grüß gott|grüezi|guten (?:tag|morgen|abend)|schönen guten tag|good (?:morning|afternoon|evening|day)|hi there|hello there|greetings|привіт|вітаю|добр(?:ий|ого) (?:день|дня|ранок|ранку|вечір|вечора)|здрастуйте|доброго часу";
const THANKS =
  "(?:super |ok(?:ay)? |prima |perfekt |toll )*(?:vielen |herzlichen |besten |tausend )?dank(?:e)?(?: schön| sehr| ihnen| dir| für .{1,40})?(?:[\\s,.!]+das (?:war|ist|hat|hilft) .{1,40})?|(?:ok(?:ay)? |great |perfect )*(?:thanks?|thank you|thx|cheers)(?: so much| a lot| very much| for .{1,40})?(?:[\\s,.!]+(?:that|this|it)(?:'s| is| was| helps| helped) .{1,40})?|(?:щиро |дуже |добре |гаразд )*(?:дякую|дякуємо|спасибі)(?: вам| дуже| за .{1,40})?(?:[\\s,.!]+(?:це|дуже) .{1,40})?";

/** In this order: the first that fits decides. */
const KINDS: readonly (readonly [SmallTalk, RegExp])[] = [
  ["thanks", whole(THANKS)],
  [
    "goodbye",
    whole(
      "tschüss|tschüß|ciao|auf wiedersehen|bis (?:bald|dann|später|morgen)|(?:einen )?schönen (?:tag|abend)(?: noch)?",
      "bye(?: bye)?|goodbye|see you(?: later| soon)?|have a (?:nice|good|great) (?:day|one|evening)",
      "бувай(?:те)?|до побачення|па-?па|на все добре|гарного (?:дня|вечора)|до зустрічі",
    ),
  ],
  ["greeting", whole(`(?:${HELLO})(?: zusammen| there| everyone| усім| всім)?`)],
  [
    "howAreYou",
    whole(
      `(?:(?:${HELLO})[\\s\\p{P}]*)?(?:wie geht(?:'s|s| es)?(?: dir| ihnen)?(?: heute)?|how are you(?: doing)?(?: today)?|how's it going|як (?:справи|ся маєте|у вас справи|ви|ти))`,
    ),
  ],
  [
    "presence",
    whole(
      `(?:(?:${HELLO})[\\s\\p{P}]*)?(?:(?:bist du|sind sie|seid ihr|ist) (?:noch |jemand |da )*(?:da|hier|online)|noch (?:da|jemand da)|jemand da|(?:are you |anyone |anybody |is (?:anyone|anybody) )?(?:still )?(?:there|here|around)|(?:чи )?(?:ви|ти|хтось|є хтось|ви ще|ти ще|ще) (?:ще )?(?:тут|є))`,
    ),
  ],
  [
    "identity",
    whole(
      "(?:wer|was) (?:bist du|sind sie)(?: eigentlich| denn)?",
      "(?:bist du|sind sie|spreche ich mit|ist das|ist hier) (?:ein(?:e|er|em|en)? )?(?:echte[rn]? )?(?:bot|chatbot|roboter|mensch|menschen|ki|maschine|person)",
      "wie hei(?:ß|ss)t du|wie hei(?:ß|ss)en sie",
      "(?:who|what) are you(?: exactly)?|are you (?:a |an )?(?:real )?(?:bot|robot|human|ai|person|machine)(?: or a human)?|what(?:'s| is) your name",
      "хто (?:ви|ти)(?: так(?:ий|а|і))?|(?:чи )?(?:ви|ти|це) (?:бот|робот|людина|штучний інтелект|ші)|як (?:вас|тебе) звати",
    ),
  ],
  [
    "abilities",
    whole(
      "was (?:kannst du|können sie)(?: alles| für mich tun| mir sagen)?|(?:wobei|womit|wie) (?:kannst du|können sie) (?:mir )?helfen|hilfe",
      "what can you (?:do|help with|help me with|tell me)(?: for me)?|how can you help(?: me)?|help(?: me)?",
      "що (?:ви|ти) (?:вмієте|вмієш|можете|можеш)|чим (?:ви )?(?:можете|можеш) допомогти|допоможіть|допомога",
    ),
  ],
  [
    "human",
    /(?:mit (?:einem|einer|'nem)?\s?(?:echten |richtigen )?(?:menschen|mitarbeiter(?:in)?|person|berater(?:in)?)\s?(?:sprechen|reden|chatten|verbinden)|(?:speak|talk|chat) (?:to|with) (?:a |an |your |someone from )?(?:real |live )?(?:human|person|agent|employee|someone|colleague|team)|(?:поговорити|зв.?язатися|поспілкуватися|з.?єднайте)[^?]{0,20}(?:з|із) (?:живою |реальною )?(?:людиною|оператором|працівником|менеджером))/iu,
  ],
];

const LONGEST_SMALL_TALK = 120;

/** The kind of small talk a message is as a whole; null when it asks for something. */
export function smallTalkOf(message: string): SmallTalk | null {
  const text = message.trim();
  if (text.length === 0 || text.length > LONGEST_SMALL_TALK) return null;
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
