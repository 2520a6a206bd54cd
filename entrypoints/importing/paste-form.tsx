// A text that is pasted, with what the reader knows of its paper.
import { useState } from 'preact/hooks';
import { t } from '../platform/locale';
import type { PasteInfo } from './bring';

export function PasteForm({ give }: { give: (text: string, info: PasteInfo) => void }) {
  const [text, setText] = useState('');
  const [publication, setPublication] = useState('');
  const [date, setDate] = useState('');
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') give(text, { publication, date });
  };
  return (
    <form class="paste" onSubmit={onSubmit}>
      <label>
        {t('pasteText')}
        <textarea rows={8} lang="zh" value={text} required onInput={(event) => { setText(event.currentTarget.value); }} />
      </label>
      <div class="paste-facts">
        <label>{t('pastePaper')}<input type="text" lang="zh" value={publication} maxLength={60} onInput={(event) => { setPublication(event.currentTarget.value); }} /></label>
        <label>{t('pasteDate')}<input type="date" value={date} onInput={(event) => { setDate(event.currentTarget.value); }} /></label>
      </div>
      <p class="buttons"><button type="submit" class="main" disabled={text.trim() === ''}>{t('pasteGive')}</button></p>
    </form>
  );
}
