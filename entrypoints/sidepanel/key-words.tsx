// Key words of an article, each a search. The dictionary behind them is large, so it is loaded when an article is read.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/locale';

const MOST = 10;

export function KeyWords({ text }: { text: string }) {
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => {
    let over = false;
    import('../../core/text/segment')
      .then(({ keywordsOf }) => { if (!over) setWords(keywordsOf(text, MOST)); })
      // Without the dictionary the article is as readable as with it.
      .catch(() => undefined);
    return () => { over = true; };
  }, [text]);
  if (words.length === 0) return null;
  return (
    <section aria-label={t('keyWords')}>
      <h2>{t('keyWords')}</h2>
      <ul class="chips">
        {words.map((word) => <li key={word}><a class="chip" lang="zh" aria-label={t('searchThis', word)} href={`#/look/${encodeURIComponent(word)}`}>{word}</a></li>)}
      </ul>
    </section>
  );
}
