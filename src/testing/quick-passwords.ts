import crypto from 'node:crypto';

/*
 * To make a password hard to guess is to make its hash slow: a fifth of a second for each account and each sign-in of a
 * test. Here the same work is done a thousandth as often, in our code and in Payload alike.
 */

/** Kept with the function, since this module is loaded anew for each file and Node's is not. */
interface Quick {
  quick?: { divisor: number };
}

const slow = crypto.pbkdf2;
const state = (slow as Quick).quick ?? { divisor: 1_000 };

if (!(slow as Quick).quick) {
  const quickly: typeof crypto.pbkdf2 = (password, salt, iterations, ...rest) =>
    slow(password, salt, Math.ceil(iterations / state.divisor), ...rest);
  crypto.pbkdf2 = Object.assign(quickly, { quick: state });
}

/** Hashes as the site does while `work` lasts: for passwords that a real one has stored. */
export async function asOnTheSite<T>(work: () => Promise<T>): Promise<T> {
  const { divisor } = state;
  state.divisor = 1;
  try {
    return await work();
  } finally {
    state.divisor = divisor;
  }
}
