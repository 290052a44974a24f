/** Labels of a column that holds a JSON array of them: specialities. */
export function readLabels(json: string): string[] {
  const parsed: unknown = JSON.parse(json);
  return Array.isArray(parsed) ? parsed.filter((label) => typeof label === 'string') : [];
}
