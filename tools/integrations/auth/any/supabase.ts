import type { SupabaseClient } from '@supabase/supabase-js';
import type { AuthSource } from '@widget/core';

export const helpAuth =
  ({ auth }: SupabaseClient): AuthSource =>
  (emit) => {
    const { data } = auth.onAuthStateChange((_event, session) => emit(session?.user.id));
    return () => data.subscription.unsubscribe();
  };
