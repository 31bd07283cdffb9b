import { describe, expect, test } from '@jest/globals';
import { router, targetsOf } from '../../../src/core/planning/route.js';
import { anItem, aPostmortem } from '../../support/plan-builders.js';

const services = {
  checkout: 'acme/checkout',
  'services/pay/**': 'acme/pay',
  'services/**': 'acme/platform',
  'libs/pay': 'acme/pay',
  docs: 'acme/ops',
};

function route(areas: readonly string[], area?: string, map: Record<string, string> = services) {
  const item = anItem('Trim the logs', area === undefined ? {} : { area });
  return router(map, 'acme/ops')({ item, postmortem: aPostmortem([item], { areas }) });
}

describe('by the areas of the postmortem', () => {
  test.each([
    ['checkout', 'acme/checkout'],
    ['Checkout ', 'acme/checkout'],
    ['`checkout`', 'acme/checkout'],
    ['services/pay/**', 'acme/pay'],
    ['services/pay/', 'acme/pay'],
    ['./services/pay/api/charge.ts', 'acme/pay'],
    ['services/web/**', 'acme/platform'],
    ['libs/pay/src', 'acme/pay'],
    ['acme/pay', 'acme/pay'],
  ])('%s goes to %s', (area, to) => {
    expect(route([area])).toEqual({ to, unsure: [] });
  });

  test.each([['docs'], ['check'], ['checkout-ui'], ['libs/payments'], ['acme/other'], ['acme/ops'], ['constructor']])(
    '%s stays at home',
    (area) => {
      expect(route([area])).toEqual({ to: null, unsure: [] });
    },
  );

  test('none: at home', () => {
    expect(route([])).toEqual({ to: null, unsure: [] });
  });

  test('several of one repository', () => {
    expect(route(['services/pay/**', 'libs/pay'])).toEqual({ to: 'acme/pay', unsure: [] });
  });

  test('of two repositories, one of which may be home: nobody guesses', () => {
    expect(route(['checkout', 'libs/pay'])).toEqual({ to: null, unsure: ['acme/checkout', 'acme/pay'] });
    expect(route(['checkout', 'nobody knows'])).toEqual({ to: null, unsure: ['acme/checkout', 'acme/ops'] });
  });

  test('a path that covers several entries is none of them', () => {
    expect(route(['libs/**'])).toEqual({ to: null, unsure: [] });
  });
});

describe('by the area of the item', () => {
  test('it wins over those of the postmortem', () => {
    expect(route(['checkout'], 'libs/pay')).toEqual({ to: 'acme/pay', unsure: [] });
    expect(route(['checkout', 'libs/pay'], 'checkout')).toEqual({ to: 'acme/checkout', unsure: [] });
  });

  test('also where no entry covers it: at home', () => {
    expect(route(['checkout'], 'load balancer')).toEqual({ to: null, unsure: [] });
  });

  test('several', () => {
    expect(route([], 'services/pay, libs/pay').to).toBe('acme/pay');
    expect(route([], 'checkout, libs/pay')).toEqual({ to: null, unsure: ['acme/checkout', 'acme/pay'] });
  });

  test('the repository itself, if an entry names it', () => {
    expect(route([], 'Acme/Checkout').to).toBe('acme/checkout');
    expect(route([], 'https://github.com/acme/checkout').to).toBe('acme/checkout');
    expect(route([], 'acme/elsewhere').to).toBeNull();
  });
});

describe('the map', () => {
  test('the longest entry wins, whatever the order', () => {
    const turned = Object.fromEntries(Object.entries(services).reverse());
    expect(route(['services/pay/api'], undefined, turned).to).toBe('acme/pay');
  });

  test('a repository is one in any case, and written as it was first', () => {
    const twice = { a: 'acme/checkout', b: 'Acme/Checkout' };
    expect(targetsOf(twice, 'acme/ops')).toEqual(['acme/checkout']);
    expect(route(['a', 'b'], undefined, twice)).toEqual({ to: 'acme/checkout', unsure: [] });
  });

  test('home is no other repository', () => {
    expect(targetsOf(services, 'Acme/Ops')).toEqual(['acme/checkout', 'acme/pay', 'acme/platform']);
  });

  test('an area of any length costs no time', () => {
    const long = `services/${'a/'.repeat(50_000)}x`;
    expect(route([long]).to).toBeNull();
  });
});
