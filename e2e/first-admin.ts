/** The account that every site under test starts with. */
export const firstAdmin = { email: 'admin@example.org', password: 'correct horse battery staple' };
