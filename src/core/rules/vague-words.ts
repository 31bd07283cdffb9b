/**
 * The words of wishes. An item is vague only where every one of its words is in these lists: any other word, a name of
 * a service, a number, a place, is taken to bound it.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** How a wish begins: a change of degree, without what or how much. */
export const openings: ReadonlySet<string> = list(
  'improve improved improving enhance enhanced enhancing better more strengthen strengthening increase increased ' +
    'increasing optimize optimizing optimise optimising review revise rethink consider considering investigate ' +
    'investigating explore exploring discuss look think monitor monitoring be ensure ' +
    'mejorar mejor más melhorar melhor mais verbessern bessere améliorer',
);

/** What nobody can be against. */
export const subjects: ReadonlySet<string> = list(
  'monitoring alerting alerts alert alarms logging logs tests testing test documentation docs communication ' +
    'process processes procedure procedures practices training security performance reliability stability resilience ' +
    'robustness quality coverage visibility observability awareness code codebase infrastructure system systems ' +
    'team teams staff everything things it this that issue issues problem problems options solutions ways ' +
    'mechanisms mechanism management planning careful cautious vigilant attentive proactive aware attention ' +
    'monitoreo monitorización alertas pruebas documentación comunicación procesos monitoramento testes ' +
    'documentação comunicação processo',
);

/** Words that add nothing to either. */
export const fillers: ReadonlySet<string> = list(
  'a an and as at all any better by for further future general going forward how in into is more much next of on or ' +
    'other our overall possible regularly regular should so some the their time to up we very well with de del do da ' +
    'el la los las y e o os as und et',
);
