/** Where a team's practice stands. On its own, so that a start needs neither schema nor YAML to know it. */
export const configPath = '.github/postmortems.yml';
