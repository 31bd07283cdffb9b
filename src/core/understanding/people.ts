/** Names out of one line: `Ada Lovelace, Grace Hopper <g@example.org> (SRE)` are two. */
export function people(text: string): string[] {
  return text
    .split(/\s*[,;、，]\s*|\s+(?:and|und|et|y)\s+/)
    .map((each) => each.replace(/<[^<>]*>|\([^()]*\)|（[^（）]*）/g, '').trim())
    .filter((each) => each !== '' && each.length <= 100);
}
