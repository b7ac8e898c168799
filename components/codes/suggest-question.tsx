// The question that settles a tie, and the answers given so far.
import { IconX } from '@tabler/icons-react';
import type { AnswerChoice, Question } from '../../lib/codes/questions.ts';
import type { Answered } from './use-suggestions.ts';
import classes from './suggest.module.css';

export function SuggestQuestion(props: {
  question: Question;
  onAnswer: (answer: AnswerChoice) => void;
}) {
  const { question, onAnswer } = props;
  return (
    <div className={classes.question} role="group" aria-label={question.question}>
      <span>{question.question}</span>
      <span className={classes.answers}>
        {question.answers.map((answer) => (
          <button key={answer.label} type="button" onClick={() => onAnswer(answer)}>
            {answer.label}
          </button>
        ))}
      </span>
    </div>
  );
}

export function AnsweredList(props: {
  answered: readonly Answered[];
  onTakeBack: (question: string) => void;
}) {
  if (props.answered.length === 0) return null;
  return (
    <div className={classes.answered}>
      {props.answered.map(({ question, answer }) => (
        <button
          key={question}
          type="button"
          aria-label={`Take back: ${answer.label}`}
          onClick={() => props.onTakeBack(question)}
        >
          {answer.label}
          <IconX size={12} aria-hidden />
        </button>
      ))}
    </div>
  );
}
