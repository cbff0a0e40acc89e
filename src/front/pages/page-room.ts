/** How many pages are kept in memory, and how many bytes. */
export interface Room {
  max: number;
  maxSize: number;
}

const mebibyte = 1024 * 1024;

/**
 * Of 10,000 entries there are more than 20,000 pages of 17 KB each; those that nobody asked for lately lie on disk
 * alone.
 */
export const usualRoom: Room = { max: 25_000, maxSize: 64 * mebibyte };
export const roomForInventions: Room = { max: 1_000, maxSize: 32 * mebibyte };

/** There are as many pages of the whole directory as its entries fill; one made up beyond them has another status. */
const directoryPage = /^\/[^/?]+\?page=\d+$/;

/** Whether an address may be one that the site itself names. */
export const isNamed = (key: string) => !key.includes('?') || directoryPage.test(key);
