// No blanks, controls or signs without a width, so that no address reads as another one, and none of the signs that
// mean something where addresses are listed or stand beside a name.
const local = /^[^@\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800<>()[\]\\,;:"]{1,64}$/u;
const label = /^(?!-)[\p{L}\p{M}\p{N}_-]{1,63}(?<!-)$/u;
const longest = 254;

/**
 * Whether a text has the shape of one address: the mail server alone knows whether it exists. Letters of every script
 * are in, and so are hosts without a dot; quoted names and numbers in place of a host are not.
 */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 0 || text.length > longest) return false;
  const domain = text.slice(at + 1);
  return local.test(text.slice(0, at)) && domain.split('.').every((part) => label.test(part));
}
