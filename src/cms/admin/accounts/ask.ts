/** What came back of a call: what it gave, or why it was refused, in the reader's language. */
export type Answer<Given> = { given: Given } | { refusal: string };

interface Refused {
  errors?: { message?: string; data?: { errors?: { message?: string }[] } }[];
}

/**
 * Posts JSON to the API as who is signed in.
 * @param failed what is said where no answer came
 */
export async function ask<Given>(path: string, data: object, language: string, failed: string): Promise<Answer<Given>> {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify(data),
    });
    const body: unknown = await answer.json();
    return answer.ok ? { given: body as Given } : { refusal: reasonOf(body as Refused) || failed };
  } catch (error) {
    // No connection, or an answer of somebody else's.
    if (error instanceof TypeError || error instanceof SyntaxError) return { refusal: failed };
    throw error;
  }
}

/** What Payload says of fields lies deeper than what it says of the whole. */
function reasonOf({ errors = [] }: Refused): string {
  const said = errors.flatMap(({ message, data }) => data?.errors?.map((inner) => inner.message) ?? [message]);
  return said.filter(Boolean).join(' ');
}
