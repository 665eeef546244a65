import type { SeedHome } from "../types";

export const homeEn: SeedHome = {
  eyebrow: "AI assistants from Berlin and Lviv",
  headline: "The AI assistant that proves every answer",
  lead: "We build assistants for workshops, practices, law offices and shops. They answer from your own documents, show the sentence an answer came from, and fetch a person when one is needed.",
  heroPlaceholder: "Ask about price, duration or technology",
  suggestedQuestions: [
    { agent: "sales", text: "What does a chatbot for my car workshop cost, and how long does it take?" },
    { agent: "sales", text: "Can I talk to a person instead of the AI?" },
    { agent: "tech", text: "How do I add the chatbot to my website?" },
    { agent: "tech", text: "What happens when the AI model is down?" },
    { agent: "billing", text: "What are the payment terms?" },
    { agent: "billing", text: "How do I get a copy of my invoice?" },
  ],
  sections: {
    lens: {
      eyebrow: "The lens",
      title: "Look closely",
      lead: "Every answer can be opened. What lies beneath is not more text but the evidence.",
      promises: [
        {
          id: "source",
          title: "The sentence it came from",
          text: "A click on the number opens your document in the right place. The sentence is highlighted.",
        },
        {
          id: "model",
          title: "The model that wrote it",
          text: "You see which model chose the words, or that the answer is a literal quotation.",
        },
        {
          id: "cost",
          title: "The cents it cost",
          text: "Every answer has a price, to a fraction of a cent. You set the limit yourself.",
        },
      ],
      sample: {
        caption: "Example: an answer, opened",
        question: "Can I cancel operation from month to month?",
        answer: "Yes. You can cancel at any time to the end of the month; an e-mail is enough.",
        sourceTitle: "Frequent questions, ‘How can I cancel?’",
        sourceSentence:
          "You can cancel operation at any time to the end of the month, and care with one month’s notice to the end of a month; an e-mail to hallo@rozoom-ki.example is enough.",
        details: [
          { id: "source", label: "Source", value: "Frequent questions, billing" },
          { id: "model", label: "Answered by", value: "Language model, sample figures" },
          { id: "cost", label: "Cost", value: "0.04 cents" },
        ],
      },
    },
    steps: {
      eyebrow: "How it works",
      title: "Three steps to an assistant of your own",
      lead: "With the Starter chatbot it takes about two weeks from the first conversation to the first customer question answered.",
      items: [
        {
          title: "You tell us",
          text: "30 minutes, free of charge. Which questions do you get every day? You then have an offer with a fixed price.",
        },
        {
          title: "We read and check",
          text: "Website, price list, documents. Then we ask real questions from your customers until the answers are right.",
        },
        {
          title: "You approve",
          text: "You test it yourself. One line of code, and the assistant is live. You can change anything at any time.",
        },
      ],
    },
    audiences: {
      eyebrow: "For whom",
      title: "Four businesses, four questions",
      lead: "This is what answers could look like for you. The businesses are invented; the questions are not.",
      labels: { question: "Question", answer: "Answer", source: "Source" },
      items: [
        {
          id: "workshop",
          icon: "wrench",
          title: "Car workshop",
          text: "Prices, appointments, courtesy cars: the assistant takes the enquiry while you are under the car.",
          question: "What does a tyre change with storage cost?",
          answer:
            "The change costs €49 and storage for one season €45. Shall I request an appointment for you?",
          sourceTitle: "Price list 2026, page 2",
          sourceSentence: "Wheel change (4 wheels) €49, storage per season €45.",
        },
        {
          id: "practice",
          icon: "stethoscope",
          title: "Medical practice",
          text: "Surgery hours, paperwork, preparation: the phone stays free for those who need it.",
          question: "Do I have to fast before a blood test?",
          answer:
            "Yes, please eat nothing for twelve hours beforehand; water is fine. If you have questions about your medication, please call us.",
          sourceTitle: "Leaflet on blood tests",
          sourceSentence: "Please come fasting: twelve hours without food, water is allowed.",
        },
        {
          id: "law-office",
          icon: "scale",
          title: "Law office",
          text: "The assistant sorts first enquiries and explains what happens next. It gives no legal advice.",
          question: "What do you charge for a first consultation?",
          answer: "A first consultation costs €190 plus VAT and takes up to 60 minutes.",
          sourceTitle: "Website, ‘Fees’",
          sourceSentence: "For a first consultation of up to 60 minutes we charge €190 plus VAT.",
        },
        {
          id: "shop",
          icon: "shopping-bag",
          title: "Shop, on the street or online",
          text: "Shipping, sizes, returns: answered before the basket is abandoned.",
          question: "How long do I have to return the shoes?",
          answer: "30 days from receipt, unworn. The return label is in the parcel.",
          sourceTitle: "Shipping and returns",
          sourceSentence:
            "We take back unworn goods within 30 days of receipt; a return label is enclosed with every parcel.",
        },
      ],
    },
    pricing: {
      eyebrow: "Prices",
      title: "Fixed prices, named in advance",
      lead: "You pay half at the start and half after acceptance. Anything ongoing can be cancelled monthly.",
      items: [
        {
          serviceId: "website-chatbot",
          text: "For website and shop. Up to 1,000 answers a month, an introduction and a test report included.",
        },
        {
          serviceId: "knowledge-assistant",
          text: "For your team. Answers from up to 2,000 documents of your own, with permissions as on your file server.",
        },
        {
          serviceId: "ai-workshop",
          text: "To begin with. Half a day with your own tasks, for up to twelve people.",
        },
        {
          serviceId: "care",
          text: "For afterwards. We tend the knowledge and report on two pages every month.",
        },
      ],
      note: "All prices are net; in Germany 19% VAT is added.",
      allLabel: "See all eight services",
    },
    resilience: {
      eyebrow: "Dependable",
      title: "Useful without an AI model, and never without people",
      lead: "Models go down, spending limits are reached, and some questions belong to a person. The assistant is prepared for that.",
      items: [
        {
          id: "quoted",
          title: "A quotation instead of an error",
          text: "Without a model the assistant shows the matching passages word for word, with their source. The page says openly that it is quoting.",
        },
        {
          id: "human",
          title: "A person in the conversation",
          text: "Your team reads along and takes over with one click. Visitors see the name, and the AI stays silent.",
        },
        {
          id: "stored",
          title: "Nothing is lost",
          text: "Every message is stored before it is answered, even if the power fails in mid-sentence.",
        },
      ],
    },
    closing: {
      title: "Ask us your hardest customer question",
      text: "Ask the assistant, or ask us. Within one working day you have an answer from a person.",
      primaryLabel: "Request a free first conversation",
      secondaryLabel: "Ask the assistant",
    },
  },
};
