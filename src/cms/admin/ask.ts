/** What the server refused of a field. */
export interface RefusedField {
  label?: string;
  path: string;
  message: string;
}

interface Refused {
  errors?: { message: string; data?: { errors?: RefusedField[] } }[];
}

/** What the server answered: what was asked for, or each thing that it refused, whole, named as the form names it. */
export interface Answer<Body> {
  body: Body | null;
  refusals: string[];
  /** The refusals that belong to a field. */
  fields: RefusedField[];
}

/**
 * Asks the server in the reader's language.
 * @param unreachable what is said where no answer came, or none that can be read
 */
export async function ask<Body>(
  address: string,
  language: string,
  unreachable: string,
  { method = 'GET', body }: { method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'; body?: object } = {},
): Promise<Answer<Body>> {
  const headers = { 'Accept-Language': language, ...(body ? { 'Content-Type': 'application/json' } : {}) };
  try {
    const answer = await fetch(address, { method, headers, body: body && JSON.stringify(body) });
    const found: unknown = await answer.json();
    if (answer.ok) return { body: found as Body, refusals: [], fields: [] };
    return { body: null, refusals: messagesOf(found as Refused), fields: fieldsOf(found as Refused) };
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError)
      return { body: null, refusals: [unreachable], fields: [] };
    throw error;
  }
}

function messagesOf({ errors = [] }: Refused): string[] {
  return errors.flatMap(({ message, data }) =>
    data?.errors?.length ? data.errors.map((error) => `${error.label ?? error.path}: ${error.message}`) : [message],
  );
}

const fieldsOf = ({ errors = [] }: Refused): RefusedField[] => errors.flatMap(({ data }) => data?.errors ?? []);
