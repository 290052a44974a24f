/** « E-mail : renseignez ce champ. »: a field's message, named, in a list. */
export function issueText(label: string, message: string): string {
  return `${label}\u00a0: ${message.slice(0, 1).toLowerCase()}${message.slice(1)}`;
}
