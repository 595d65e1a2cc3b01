/** A field of the form, as it is shown. */
export const field = (value: string, isReadOnly = false) => ({ value, isReadOnly });
/** One that the person cannot change. */
export const known = (value: string) => field(value, true);
/** The form that nobody has said anything of. */
export const emptyForm = { name: field(''), email: field(''), subject: field(''), description: field('') };
