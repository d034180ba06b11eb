'use client';

import dynamic from 'next/dynamic';
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { ApiProblem } from './api-problem';
import { storedToken, storeToken } from './token-store';

// Most instances ask for no token.
const TokenDialog = dynamic(() => import('./TokenDialog').then((file) => file.TokenDialog), { ssr: false });

/** Tries to write; where the server wants a token, asks for it once and tries again. */
type WithToken = <Result>(attempt: (token: string | null) => Promise<Result>) => Promise<Result>;

interface Question {
  /** A token was given and refused. */
  refused: boolean;
  answer: (token: string | null) => void;
}

interface Writing {
  withToken: WithToken;
}

const Context = createContext<Writing>({
  withToken: (attempt) => attempt(null),
});

/** Writing from this page, with the token where one is wanted. */
export function WriteAccess({ children }: { children: ReactNode }) {
  const [question, setQuestion] = useState<Question | null>(null);
  const withToken = useCallback<WithToken>(async (attempt) => {
    for (let token = storedToken(); ;) {
      try {
        return await attempt(token);
      } catch (problem) {
        if (!(problem instanceof ApiProblem) || problem.status !== 401) throw problem;
        const refused = token !== null;
        token = await new Promise<string | null>((answer) => setQuestion({ refused, answer }));
        setQuestion(null);
        if (token === null) throw problem;
        storeToken(token);
      }
    }
  }, []);
  const writing = useMemo(() => ({ withToken }), [withToken]);
  return (
    <Context value={writing}>
      {children}
      {question && <TokenDialog refused={question.refused} onAnswer={question.answer} />}
    </Context>
  );
}

export function useWriteAccess(): Writing {
  return useContext(Context);
}
