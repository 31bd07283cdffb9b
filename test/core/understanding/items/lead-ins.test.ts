import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../../src/core/parse.js';
import { isBrokenOff, pointsBelow } from '../../../../src/core/understanding/items/lead-ins.js';

function textsOf(lines: readonly string[]) {
  const reading = parse('report.md', ['# Relay', '', '## Prevention', '', ...lines, ''].join('\n'));
  return reading.postmortems.flatMap((each) => each.actionItems.map((item) => item.text));
}

describe('a sentence that points at a list to come is no item, whatever ends it', () => {
  test.each([
    'We will adopt the following strategies',
    'Please keep the following in mind.',
    'We will work through the steps below.',
    'The team will take several measures to prevent this.',
    'Tomaremos las siguientes medidas.',
    'Nous prendrons les mesures suivantes.',
    'Wir werden folgende Schritte gehen.',
  ])('%s', (sentence) => {
    expect(pointsBelow(sentence)).toBe(true);
    expect(textsOf([sentence, '', 'Trim the logs.', '', 'Rotate the keys.'])).toEqual([
      'Trim the logs.',
      'Rotate the keys.',
    ]);
  });

  test('nor at the end of a paragraph that begins like a closing', () => {
    const lines = [
      'This outage came from the logs. To prevent it, keep the following in mind.',
      'Trim the logs. It helps.',
    ];
    expect(textsOf(lines)).toEqual(['Trim the logs. It helps.']);
  });

  test.each([
    'Notify the desk in the hour following an alarm.',
    'Add the following address to the guide: relay.example',
    'Raise the limit below which the desk is paged.',
    'We should implement a limit for these requests.',
  ])('opposite: %s', (sentence) => {
    expect(pointsBelow(sentence)).toBe(false);
    expect(textsOf([sentence])).toEqual([sentence]);
  });
});

describe('a reason without its sentence is no item', () => {
  test.each([
    'As it was hard to see what needs to be done.',
    'Because the desk should be paged.',
    'Weil es hätte auffallen müssen.',
  ])('%s', (sentence) => {
    expect(isBrokenOff(sentence)).toBe(true);
    expect(textsOf([sentence])).toEqual([]);
  });

  test.each(['As a first step, we should trim the logs.', 'Since it is full, the desk should be paged.'])(
    'opposite: %s',
    (sentence) => {
      expect(isBrokenOff(sentence)).toBe(false);
      expect(textsOf([sentence])).toEqual([sentence]);
    },
  );
});

describe('a title of a few words, then an order', () => {
  test('is one item with both', () => {
    expect(textsOf(['Disk alerts. Notify the desk early.'])).toEqual(['Disk alerts. Notify the desk early.']);
  });

  test('opposite: a sentence before it tells of something else', () => {
    expect(textsOf(['The disk of the relay was full. Notify the desk early.'])).toEqual(['Notify the desk early.']);
  });
});

describe('prose that closes a report is no item', () => {
  test.each(['This concludes the report.', 'That concludes our review.', 'End of report.'])('%s', (closing) => {
    expect(textsOf(['- Trim the logs', '', closing])).toEqual(['Trim the logs']);
    expect(textsOf(['Trim the logs.', '', closing, '', 'Add the desk to the thanks.'])).toEqual(['Trim the logs.']);
  });
});
