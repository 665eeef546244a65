/** Longest question (characters), as `chat-request.ts` parses it; here without the parser, which a browser need not load. */
export const maxQuestionLength = 4_000;
