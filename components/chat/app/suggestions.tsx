import { QuestionButton } from "../question-button";
import { useChatPlace } from "./chat-place";
import { useTexts } from "./chat-texts";

/** Questions that may come next, to be asked by one press. */
export function Suggestions({ questions }: { questions: readonly string[] }) {
  const { chat } = useTexts();
  const { session } = useChatPlace();
  return (
    <div className="mt-5">
      <p className="label text-ink-soft">{chat.answer.suggestions}</p>
      <ul className="mt-1.5 border-t border-hair">
        {questions.map((question) => (
          <li key={question} className="border-b border-hair">
            <QuestionButton text={question} onChoose={() => void session.ask(question)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
