// What an issue says that earlier papers did not. The whole way: text, parser, knowledge, changes.
import { describe, expect, it } from 'vitest';
import { extract } from '../../../core/extract';
import { findChanges } from '../../../core/identity/changes';
import { deriveKnowledge } from '../../../core/identity/derive';
import { parsePage } from '../../../core/newspaper';

const PLACE = ['山东省', '济宁市', '泗水县'];

function changesOf(...issues: readonly [string, string][]): string[] {
  const pages = issues.map(([issueDate, text]) => {
    const page = parsePage(text, { issueDate, place: PLACE, publication: '泗水报' });
    return { page, evidence: extract(page) };
  });
  const { people, projects } = deriveKnowledge(pages);
  const [issueDate] = issues.at(-1) ?? [''];
  const ids = new Set(pages.at(-1)?.page.articles.map(({ id }) => id));
  const named = <Entity extends { readonly articleIds: readonly string[] }>(all: readonly Entity[]): Entity[] => all.filter(({ articleIds }) => articleIds.some((id) => ids.has(id)));
  const changes = findChanges(ids, issueDate, named(people), named(projects));
  return [
    `since ${changes.since ?? 'never'}`,
    ...changes.people.map(({ kind, person, attestation, before }) => `${kind} ${person.name} ${attestation.title ?? attestation.group ?? ''}${before === null ? '' : ` < ${before.title ?? before.group ?? ''}`}`),
    ...changes.projects.map(({ kind, project, observation, before }) => `${kind} ${project.name} ${observation.stage ?? ''} ${observation.amounts.map(({ asPrinted }) => asPrinted).join()}${before === null ? '' : ` < ${before.stage ?? ''}`}`),
  ];
}

const EARLIER: [string, string] = ['2023-02-06', '全县召开工作会议\n本报讯 2月6日，县委书记王代强主持召开会议，县长刘海亮讲话。总投资12亿元的泗水县圣水峪产业园项目已经签约。\n'];

describe('an issue', () => {
  it('after one that says the same says nothing new', () => {
    expect(changesOf(EARLIER, ['2023-02-07', '领导调研\n本报讯 2月7日，县委书记王代强到乡镇调研，县长刘海亮参加。\n'])).toEqual(['since 2023-02-06']);
  });

  it.each<[string, string, string[]]>([
    ['gives somebody another post', '领导调研\n本报讯 3月7日，县委书记刘海亮到乡镇调研。\n', ['post 刘海亮 县委书记 < 县长']],
    ['names somebody for the first time, once', '领导调研\n本报讯 3月7日，县委副书记、副县长李明华到乡镇调研，县长刘海亮陪同。\n', ['first-seen 李明华 县委副书记']],
    ['tells that somebody is appointed', '任免名单\n本报讯 3月7日，县人大常委会决定，任命李明华为副县长。县长刘海亮出席。\n', ['appointed 李明华 副县长']],
    ['brings a project on', '项目开工\n本报讯 3月7日，总投资12亿元的泗水县圣水峪产业园项目开工建设，县长刘海亮出席。\n', ['stage 泗水县圣水峪产业园 开工 总投资12亿元 < 签约']],
    ['gives a project another sum', '项目签约\n本报讯 3月7日，总投资15亿元的泗水县圣水峪产业园项目签约，县长刘海亮出席。\n', ['amount 泗水县圣水峪产业园 签约 总投资15亿元 < 签约']],
    ['names a new project', '项目签约\n本报讯 3月7日，总投资3亿元的泗水县泉林矿泉水厂项目签约，县长刘海亮出席。\n', ['first-seen 泗水县泉林矿泉水厂 签约 总投资3亿元']],
  ])('%s', (_, text, news) => {
    expect(changesOf(EARLIER, ['2023-03-08', text])).toEqual(['since 2023-02-06', ...news]);
  });

  it('without any before it has no date to be compared with', () => {
    expect(changesOf(EARLIER)[0]).toBe('since never');
  });

  it('is not compared with later ones', () => {
    const later: [string, string] = ['2024-01-01', '领导调研\n本报讯 2024年1月1日，县委书记王代强到乡镇调研。\n'];
    expect(changesOf(later, ['2023-03-08', '领导调研\n本报讯 3月7日，县委书记王代强到乡镇调研。\n'])).toEqual(['since never', 'first-seen 王代强 县委书记']);
  });
});
