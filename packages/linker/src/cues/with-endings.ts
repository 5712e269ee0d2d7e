/** Every stem with every ending, as one list of words; a bare stem is the ending `-`. */
export function withEndings(stems: string, endings: string): string {
  const words: string[] = [];
  for (const stem of stems.trim().split(/\s+/))
    for (const ending of endings.trim().split(/\s+/)) words.push(stem + (ending === '-' ? '' : ending));
  return words.join(' ');
}
