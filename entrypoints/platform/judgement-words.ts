// Puts the reader's judgements into words. Words only.
import type { Judgement } from '../../core/model';
import { t } from './locale';

/** What was judged, in one line: `Same person: 赵文 = 赵文`. */
export function judgementWords(judgement: Judgement): string {
  switch (judgement.kind) {
    case 'not-this-person': return t('judgedNotThisPerson');
    case 'same': return judgement.a.name === judgement.b.name ? t('judgedSame', judgement.a.name) : t('judgedSameNames', judgement.a.name, judgement.b.name);
    case 'different': return t('judgedDifferent', judgement.a.name);
    case 'unsure': return t('judgedUnsure', judgement.a.name);
    case 'post-wrong': return t('judgedPostWrong', judgement.a.name, judgement.title);
    case 'not-a-person': return t('judgedNotAPerson', judgement.a.name);
    case 'note': return t('judgedNote', judgement.a.name);
  }
}
