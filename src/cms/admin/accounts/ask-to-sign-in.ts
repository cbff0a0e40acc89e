import type { Pending } from '../../sign-in/second-step.ts';

/** What signing in sends; a code where it is asked for, the secret where an app is set up on the way. */
export interface SignInData {
  email: string;
  password: string;
  code?: string;
  secret?: string;
}

/** Signed in, with recovery codes where an app was set up; or what is still needed; or why not. */
export type SignInAnswer = { codes?: string[] } | { pending: Pending } | { refusal: string };

/** @param failed what is said where no answer came */
export async function askToSignIn(
  address: string,
  data: SignInData,
  language: string,
  failed: string,
): Promise<SignInAnswer> {
  const headers = { 'Content-Type': 'application/json', 'Accept-Language': language };
  try {
    const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(data) });
    const body = (await answer.json()) as { codes?: string[]; errors?: { message: string }[] } & Partial<Pending>;
    if (answer.ok) return { codes: body.codes };
    const message = body.errors?.[0]?.message ?? failed;
    return body.needs ? { pending: { needs: body.needs, offer: body.offer, message } } : { refusal: message };
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return { refusal: failed };
    throw error;
  }
}
