/** What was asked, or something else where that fails or takes longer: nobody waits for a station that is away. */
export const answerWithin = <Answer>(
  ms: number,
  asked: Promise<Answer>,
  otherwise: Answer,
): Promise<Answer> =>
  Promise.race([
    asked.catch(() => otherwise),
    new Promise<Answer>((resolve) => setTimeout(resolve, ms, otherwise)),
  ]);
