// Stands for an auth library: whoever has the cookie is Ann.
export const auth = {
  api: {
    async getSession({ headers }: { headers: Headers }) {
      return headers.get('cookie')?.includes('session=ann')
        ? { user: { name: 'Ann Archer', email: 'ann@acme.example', emailVerified: true } }
        : null;
    },
  },
};
