import { ref } from 'vue';

interface Session {
  isPending: boolean;
  data: { user: { id: string } } | null;
}

// Stands for an auth library: Ann has a session until she signs out.
const session = ref<Session>({ isPending: false, data: { user: { id: 'ann' } } });

export const authClient = {
  useSession: () => session,
  async signOut() {
    session.value = { isPending: false, data: null };
  },
};
