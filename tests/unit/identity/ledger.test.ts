// Sums of projects: what is added, and what is left out and why. An amount is written 总投资3亿元@a: kind by its words, article
// a; the same figure of the same article is one printed sum.
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../../core/identity/ledger';
import { explainNames } from '../../../core/identity/project-joins';
import { readPhase } from '../../../core/identity/project-names';
import type { Amount, AmountKind, Observation, Project } from '../../../core/model';
import { pathOf } from './build-pages';

const KINDS: readonly (readonly [string, AmountKind])[] = [['总投资', 'total'], ['年度', 'annual'], ['完成', 'completed'], ['签约', 'signed'], ['产值', 'output']];

function amount(words: string): Amount {
  const value = Number(/\d+/u.exec(words)?.[0] ?? '0');
  const open = words.includes('以上') || words.includes('美元');
  return {
    asPrinted: words, value, yuan: open ? null : value * 1e8, currency: words.includes('美元') ? 'USD' : 'CNY', bound: words.includes('以上') ? '>=' : '=',
    kind: KINDS.find(([word]) => words.startsWith(word))?.[1] ?? null, span: { start: value, end: value + 1 },
  };
}

/** `精细化工产业园: 总投资3亿元@a, 总投资4亿元@b`; a name before the figure says what that text calls it: `产业园二期=总投资1亿元@a`. */
function project(line: string): Project {
  const [name = '', rest = ''] = line.split(': ');
  const observations = rest.split(', ').filter((one) => one !== '').map((one, i): Observation => {
    const [said = '', article = 'a'] = one.split('@');
    const [called, words] = said.includes('=') ? said.split('=') as [string, string] : [name, said];
    return {
      claimId: `${name}${i}`, articleId: article, pageId: 'p', quote: { articleId: article, start: 0, end: 0, exact: `${called}开工。`, prefix: '', suffix: '' },
      date: `2023-01-0${article.charCodeAt(0) - 96}`, issueDate: null, name: called, stage: null, amounts: words === '' ? [] : [amount(words)], builder: null,
    };
  });
  return { id: name, name, aliases: [], placePath: pathOf('宝丰县'), observations, articleIds: [] };
}

describe('readLedger', () => {
  it.each([
    ['one figure', ['产业园甲: 总投资3亿元@a'], 3, ['产业园甲 counted']],
    ['the latest of two, not both', ['产业园甲: 总投资3亿元@a, 总投资4亿元@b'], 4, ['产业园甲 counted']],
    ['two projects', ['产业园甲: 总投资3亿元@a', '产业园乙: 2亿元@a'], 5, ['产业园甲 counted', '产业园乙 counted']],
    ['what was completed or is planned for a year is not what it costs', ['产业园甲: 完成1亿元@a', '产业园乙: 年度2亿元@b', '产业园丙: 产值9亿元@b'], 0, ['产业园丙 other-kind', '产业园乙 other-kind', '产业园甲 other-kind']],
    ['the total before what was signed', ['产业园甲: 签约9亿元@b, 总投资4亿元@a'], 4, ['产业园甲 counted']],
    ['a bound adds nothing', ['产业园甲: 总投资50亿元以上@a'], 0, ['产业园甲 bound-only']],
    ['an exact figure goes before a later bound', ['产业园甲: 总投资48亿元@a, 总投资50亿元以上@b'], 48, ['产业园甲 counted']],
    ['another currency adds nothing', ['产业园甲: 总投资5亿美元@a'], 0, ['产业园甲 bound-only']],
    ['no figure', ['产业园甲: @a'], 0, ['产业园甲 no-figure']],
    ['one printed sum of two projects counts once', ['产业园甲: 总投资3亿元@a', '产业园乙: 总投资3亿元@a'], 3, ['产业园乙 counted', '产业园甲 shared']],
    ['equal sums of two articles count twice', ['产业园甲: 总投资3亿元@a', '产业园乙: 总投资3亿元@b'], 6, ['产业园乙 counted', '产业园甲 counted']],
    ['what stands in a park is part of it', ['产业园甲: 总投资9亿元@a', '产业园甲年产五万吨钢丝: 总投资3亿元@b'], 9, ['产业园甲 counted', '产业园甲年产五万吨钢丝 part']],
    ['phases are added where the whole has no figure', ['产业园甲: 产业园甲一期=总投资3亿元@a, 产业园甲二期=总投资2亿元@b, 产业园甲二期=总投资4亿元@c'], 7, ['产业园甲 counted']],
    ['phases are not added to the whole', ['产业园甲: 总投资9亿元@a, 产业园甲一期=总投资3亿元@b'], 9, ['产业园甲 counted']],
    ['a project given twice counts once', ['产业园甲: 总投资3亿元@a', '产业园甲: 总投资3亿元@a'], 3, ['产业园甲 counted']],
  ])('%s', (_, lines, sum, rows) => {
    const ledger = readLedger(lines.map(project));
    expect(ledger.yuan / 1e8).toBe(sum);
    expect(ledger.rows.map((row) => `${row.project.name} ${row.status}`).toSorted()).toEqual(rows.toSorted());
    expect(ledger.rows.reduce((all, { yuan }) => all + yuan, 0)).toBe(ledger.yuan);
  });
});

describe('readPhase', () => {
  it.each([['精细化工产业园二期', '二期'], ['产业园（第三期）', null], ['产业园第三期项目', '三期'], ['产业园1期建设项目', '1期'], ['精细化工产业园', null], ['周期产业园', null], ['学期项目', null]])(
    '%s: %s', (name, phase) => expect(readPhase(name)).toBe(phase));
});

describe('explainNames', () => {
  const named = (name: string, aliases: string[], sentences: [string, string][]): Project => ({
    ...project(`${name}: @a`), aliases,
    observations: sentences.map(([articleId, exact], i) => ({ ...project(`${name}: @a`).observations[0]!, claimId: String(i), articleId, quote: { articleId, start: 0, end: 0, exact, prefix: '', suffix: '' } })),
  });
  it.each([
    ['宝丰县精细化工产业园', '精细化工产业园', [['a', '宝丰县精细化工产业园开工。'], ['b', '到精细化工产业园调研。']], 'place', '到精细化工产业园调研。'],
    ['宝丰县精细化工产业园', '精细化工产业园', [['a', '宝丰县精细化工产业园开工。'], ['a', '精细化工产业园占地千亩。']], 'printed-together', '精细化工产业园占地千亩。'],
    ['新能源产业园', '新能源产业园二期', [['a', '新能源产业园开工。'], ['b', '新能源产业园二期封顶。']], 'phase', '新能源产业园二期封顶。'],
    ['新能源产业园', '新能源产业园项目', [['a', '新能源产业园开工。'], ['b', '新能源产业园项目封顶。']], 'word', '新能源产业园项目封顶。'],
    ['新能源产业园', '新能源产业园项目', [['a', '新能源产业园开工。']], 'word', undefined],
  ] as const)('%s, %s: %j', (name, alias, sentences, because, quote) => {
    const [join] = explainNames(named(name, [alias], sentences.map(([article, words]) => [article, words])));
    expect([join?.name, join?.because, join?.quote?.exact]).toEqual([alias, because, quote]);
  });
});
