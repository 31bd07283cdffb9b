import { describe, expect, test } from '@jest/globals';
import { defaultConfig } from '../../../src/core/config.js';
import { namedPlaces } from '../../../src/core/discovery/named-places.js';
import { placeClassifier } from '../../../src/core/discovery/place.js';

const verdict = (path: string, ...named: string[]) =>
  namedPlaces(placeClassifier('acme/ops', defaultConfig), named)(path).verdict;

describe('Named paths without a disk', () => {
  test.each([
    ['a file that is named is taken', 'notes/db.md', ['notes/db.md'], 'taken'],
    ['a named folder speaks for its files', 'notes/db.md', ['notes'], 'candidate'],
    ['however it is written', 'notes/db.md', ['./notes/'], 'candidate'],
    ['the name of a folder is a whole name', 'notes2/db.md', ['notes'], 'unknown'],
    ['a place that was not named is none', 'postmortems/db.md', ['notes'], 'unknown'],
    ['a second name counts', 'postmortems/db.md', ['notes', 'postmortems'], 'candidate'],
    ['the root is everything', 'postmortems/db.md', ['.'], 'candidate'],
    ['the root is no named folder', 'notes/db.md', ['./'], 'unknown'],
    ['no name is everything', 'postmortems/db.md', [], 'candidate'],
    ['a template in a named folder stays one', 'notes/template.md', ['notes'], 'left-out'],
  ])('%s', (_, path, named, expected) => {
    expect(verdict(path, ...named)).toBe(expected);
  });
});
